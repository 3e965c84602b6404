import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { textsOf } from "../texts.ts"

/** A text that stands in two languages was not translated; one that two notices say tells nobody which of the two it is. */
export default {
  id: "pack-39",
  sentence: "no notice was left standing in another language, and no two say the same to the same reader",
  strength: "required",
  program: unless(function* ({ notices }) {
    const seen = new Map<string, string>()
    for (const rule of notices) {
      const texts = textsOf(rule)
      for (const { language, register, text, where } of texts) {
        const twin = texts.find((other) => other.register === register && other.language !== language && other.text === text)
        if (twin !== undefined) yield `${rule.id} says the same ${where} and in ${twin.language}`
        const key = `${language} ${register} ${text}`
        const other = seen.get(key)
        if (other !== undefined) yield `${other} and ${rule.id} say the same ${where}`
        seen.set(key, rule.id)
      }
    }
  })
} satisfies PackClause
