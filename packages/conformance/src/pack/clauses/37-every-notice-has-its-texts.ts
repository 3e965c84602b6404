import { languages, registers } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-37",
  sentence: "each notice has its text in every language, for a professional, a family and a child",
  strength: "required",
  program: unless(function* ({ notices }) {
    for (const { id, says } of notices) {
      for (const language of languages) {
        for (const register of registers) {
          const text: unknown = says[language]?.[register]
          if (typeof text !== "string" || text === "" || text.trim() !== text) yield `${id} says ${JSON.stringify(text)} to a ${register} in ${language}`
        }
      }
    }
  })
} satisfies PackClause
