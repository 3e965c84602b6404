/** The texts of a rule or of a notice rule, as far as they are there. */
import { languages, registers } from "@omringd/core"
import type { Language, Register, Rule } from "@omringd/core"

export interface Text {
  readonly language: Language
  readonly register: Register
  readonly text: string
  /** In words, for a report. */
  readonly where: string
}

export const textsOf = ({ says }: Pick<Rule, "says">): readonly Text[] =>
  languages.flatMap((language) => registers.flatMap((register) => {
    const text: unknown = says[language]?.[register]
    return typeof text === "string" && text.trim() !== "" ? [{ language, register, text, where: `to a ${register} in ${language}` }] : []
  }))
