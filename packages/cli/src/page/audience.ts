/** To whom it is told: a language, a register, and readable names for everyone and everything. */
import type { Language, Practice, Register, Words as PersonalWords } from "@omringd/core"
import { quote, Reader } from "@omringd/rules/language"
import type { CaseFile } from "../case-file/CaseFile.ts"
import { words as ownWords } from "../words/index.ts"
import type { Words } from "../words/index.ts"

/** @beta */
export interface Audience extends Reader {
  readonly words: Words
  /** Everything, each need by itself; else what is alike is told together, and what was told before not again. */
  readonly all: boolean
  isChild(reference: string): boolean
  /** Someone's own words as they stand on a page, or that they were forgotten. */
  quote(words: PersonalWords): string
}

/** How a name that someone gave to a thing stands in a sentence. */
const marks: { readonly [L in Language]: readonly [string, string] } = { nl: ["‘", "’"], en: ["‘", "’"], sv: ["’", "’"] }

/** Someone's name, or the label of a thing between marks; else the reference itself, with its dashes as spaces. */
const nameOf = ({ people, labels }: Pick<CaseFile, "people" | "labels">, language: Language) => (reference: string): string => {
  const label = labels.get(reference)
  const text = typeof label === "object" ? (label[language] ?? Object.values(label)[0]) : label
  const [before, after] = marks[language]
  return people.get(reference)?.name ?? `${before}${text ?? reference.replaceAll(/[-_]/g, " ")}${after}`
}

/**
 * `names`: a case file, or whatever else knows people and labels.
 *
 * @beta
 */
export const audienceOf = (names: Pick<CaseFile, "people" | "labels">, practice: Pick<Practice, "rules">, language: Language, register: Register, all = false): Audience => ({
  ...Reader.of({ language, register, rules: practice.rules, name: nameOf(names, language) }),
  all,
  words: ownWords[language],
  isChild: (reference) => names.people.get(reference)?.is === "child",
  quote: (said) => quote(said, language)
})

/** With a capital at the beginning. @beta */
export const sentenceCase = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
