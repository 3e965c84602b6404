import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"

const around = ["id", "trajectory", "number", "at", "by", "open", "packs", "recordedAt", "under"] as const

export default {
  id: "upcasting-09",
  sentence: "whose step it is, when, under which mandate, what was in force and what stood open: unchanged, but for what is said to change",
  strength: "required",
  program: unless(function* ({ records, raised, json, changes }) {
    for (const record of records) {
      const before = json(record)
      const after = raised(record.version, json(record))
      if (after === undefined) continue
      for (const key of around) {
        if (changes.some((one) => one === key) || JSON.stringify(after[key]) === JSON.stringify(before[key])) continue
        yield `${named(record)}: ${key} was ${JSON.stringify(before[key])} and is ${JSON.stringify(after[key])}`
      }
    }
  })
} satisfies UpcastingClause
