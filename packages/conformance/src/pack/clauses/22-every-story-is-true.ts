import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundAtTheEnd, titled } from "../tales.ts"

export default {
  id: "pack-22",
  sentence: "at the end of a story that keeps a rule it finds nothing missing, at the end of one that breaks it something",
  strength: "required",
  program: unless(function* ({ pack }) {
    for (const rule of pack.rules) {
      for (const [title, told] of titled(rule.kept)) {
        const found = foundAtTheEnd(rule, told)
        if (found.length > 0) yield `${rule.id} is not kept by "${title}": ${found.map(({ what }) => what).join(", ")}`
      }
      for (const [title, told] of titled(rule.broken)) if (foundAtTheEnd(rule, told).length === 0) yield `${rule.id} is not broken by "${title}"`
    }
  })
} satisfies PackClause
