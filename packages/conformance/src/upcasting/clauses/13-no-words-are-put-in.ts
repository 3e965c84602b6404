import { named, unless } from "../clause.ts"
import type { UpcastingClause } from "../clause.ts"
import { freeTextsIn, saidIn } from "../within.ts"

export default {
  id: "upcasting-13",
  sentence: "no words are put into anyone's mouth: what is said now was said then",
  strength: "required",
  program: unless(function* ({ records, raised, json }) {
    for (const record of records) {
      const after = raised(record.version, json(record))
      if (after === undefined) continue
      const before = json(record)["step"]
      const then = [...freeTextsIn(before), ...saidIn(before).map(({ text }) => text)]
      for (const { text, by } of saidIn(after["step"])) {
        const left = then.reduce((rest, one) => (one === "" ? rest : rest.replaceAll(one, "")), text)
        if (/[\p{L}\p{N}…]/u.test(left)) yield `${named(record)} has words by ${by} that nobody had said`
      }
    }
  })
} satisfies UpcastingClause
