import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"
import { freeTextsIn, saidIn } from "../within.ts"

export default {
  id: "upcasting-12",
  sentence: "nothing that someone said is lost, nor whose words they are, nor anyone they are about",
  strength: "required",
  program: unless(function* ({ records, raised, json }) {
    for (const record of records) {
      const after = raised(record.version, json(record))
      if (after === undefined) continue
      const now = saidIn(after["step"])
      const before = json(record)["step"]
      for (const text of freeTextsIn(before)) if (!now.some((one) => one.text.includes(text))) yield `${named(record)} had words that are not there any more`
      for (const { text, about, by } of saidIn(before)) {
        const kept = now.some((one) => one.text.includes(text) && one.by === by && about.every((person) => one.about.includes(person)))
        if (!kept) yield `${named(record)}: words by ${by} about ${about.join(", ")} are not so any more`
      }
    }
  })
} satisfies UpcastingClause
