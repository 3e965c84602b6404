import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { textsOf } from "../texts.ts"

export default {
  id: "pack-50",
  sentence: "no notice for a family or a child holds a word of the trade",
  strength: "optional",
  needs: "plain",
  program: unless(function* ({ notices, hardWordsIn }) {
    for (const rule of notices) {
      for (const { language, register, text, where } of textsOf(rule)) {
        if (register === "professional") continue
        for (const word of hardWordsIn(language, text)) yield `${rule.id} says "${word}" ${where}`
      }
    }
  })
} satisfies PackClause
