import { Canonical } from "@omringd/core"
import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"
import { isObject } from "../Past.ts"
import type { Json } from "../Past.ts"

const writtenDown = (value: unknown): Json | undefined => {
  const again: unknown = JSON.parse(JSON.stringify(value) ?? "null")
  return isObject(again) ? again : undefined
}

export default {
  id: "upcasting-06",
  sentence: "brought up one version at a time, and written down in between, it is the same as brought up all at once",
  strength: "required",
  program: unless(function* ({ records, upcasters, newest, raised, json }) {
    for (const record of records) {
      const atOnce = raised(record.version, json(record))
      if (atOnce === undefined) continue
      let oneByOne: Json | undefined = json(record)
      for (let version = record.version; version < newest && oneByOne !== undefined; version++) {
        oneByOne = writtenDown({ ...upcasters[version - 1]?.up(oneByOne), schema: version + 1 })
      }
      if (oneByOne === undefined || Canonical.write(oneByOne) !== Canonical.write(atOnce)) yield `${named(record)} is another when it is written down on the way`
    }
  })
} satisfies UpcastingClause
