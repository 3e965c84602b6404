import { Canonical } from "@omringd/core"
import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"
import { isObject } from "../Past.ts"
import { stepsInside, withInside } from "../within.ts"

export default {
  id: "upcasting-10",
  sentence: "a step inside a correction is brought up as it would be by itself",
  strength: "required",
  program: unless(function* ({ records, raised, json, newest }) {
    for (let version = 1; version <= newest; version++) {
      const those = records.filter((one) => one.version === version)
      const correction = those.map(json).find(({ step }) => stepsInside(step).length > 0)
      if (correction === undefined) yield `version ${version} has no golden correction with another step in it`
      if (correction === undefined || !isObject(correction["step"])) continue
      for (const record of those) {
        const { step } = json(record)
        const alone = raised(version, json(record))
        if (!isObject(step) || alone === undefined) continue
        const inside = stepsInside(raised(version, { ...correction, step: withInside(correction["step"], step) })?.["step"])[0]
        if (inside === undefined || Canonical.write(inside) !== Canonical.write(alone["step"])) yield `${named(record)} is brought up as another inside a correction`
      }
    }
  })
} satisfies UpcastingClause
