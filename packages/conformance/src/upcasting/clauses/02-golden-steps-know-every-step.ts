import { unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"
import { isObject } from "../Past.ts"

export default {
  id: "upcasting-02",
  sentence: "the golden steps of a version know every step that it knew, and those of the newest every step there is",
  strength: "required",
  program: unless(function* ({ golden, newest, records, json, knows }) {
    for (const [version, { knows: knew }] of Object.entries(golden)) {
      const there = new Set(records.filter((one) => one.version === Number(version)).map((one) => {
        const { step } = json(one)
        return isObject(step) ? step["step"] : undefined
      }))
      for (const name of knew) if (!there.has(name)) yield `version ${version} knew ${name}, and there is none`
      for (const name of there) if (!knew.some((one) => one === name)) yield `version ${version} does not say that it knew ${String(name)}`
    }
    const now = golden[newest]?.knows ?? []
    for (const name of knows) if (!now.includes(name)) yield `there is a step ${name}, and the golden steps of version ${newest} do not know it`
  })
} satisfies UpcastingClause
