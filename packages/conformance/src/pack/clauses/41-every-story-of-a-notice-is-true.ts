import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { heardAt, titledEndings } from "../endings.ts"

export default {
  id: "pack-41",
  sentence: "at the end of a story in which someone is told someone is, and at the end of a silent one nobody",
  strength: "required",
  program: unless(function* ({ notices, practice }) {
    for (const rule of notices) {
      for (const [title, end] of titledEndings(rule.told)) if (heardAt(rule, end, practice).length === 0) yield `${rule.id} tells nobody in "${title}"`
      for (const [title, end] of titledEndings(rule.silent)) {
        const told = heardAt(rule, end, practice)
        if (told.length > 0) yield `${rule.id} is not silent in "${title}": it tells ${told.map(({ to }) => to).join(", ")}`
      }
    }
  })
} satisfies PackClause
