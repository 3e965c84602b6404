import { languages, registers } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-18",
  sentence: "each rule says what is missing in every language, to a professional, a family and a child",
  strength: "required",
  program: unless(function* ({ pack }) {
    for (const { id, says } of pack.rules) {
      for (const language of languages) {
        for (const register of registers) {
          const text: unknown = says[language]?.[register]
          if (typeof text !== "string" || text === "" || text.trim() !== text) yield `${id} says ${JSON.stringify(text)} to a ${register} in ${language}`
        }
      }
    }
  })
} satisfies PackClause
