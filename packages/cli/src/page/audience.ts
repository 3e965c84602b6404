/** To whom it is told: a language, a register, and readable names for everyone and everything. */
import type { Language, Practice, Register, Says, Vocabulary, Voices, Words as PersonalWords } from "@omringd/core"
import { fill } from "@omringd/core"
import { quote, vocabularies } from "@omringd/rules/language"
import type { CaseFile } from "../case-file/CaseFile.ts"
import { words as ownWords } from "../words/index.ts"
import type { Text, Words } from "../words/index.ts"

/** @beta */
export interface Audience {
  readonly language: Language
  readonly register: Register
  readonly vocabulary: Vocabulary
  readonly words: Words
  /** Everything, each need by itself; else what is alike is told together, and what was told before not again. */
  readonly all: boolean
  /** A readable name for a reference. */
  name(reference: string): string
  isChild(reference: string): boolean
  /** "Pam, Bill and Rosa"; `or`: "Pam, Bill or Rosa". */
  list(texts: readonly string[], join?: "or"): string
  day(moment: string): string
  /** Someone's own words as they stand on a page, or that they were forgotten. */
  quote(words: PersonalWords): string
  /** The text for this reader. */
  voice(text: Text): string
  /** Fills the names of a text with these texts. */
  filled(text: Text, values: { readonly [name: string]: string }): string
  /** What a rule says to this reader. */
  rule(id: string): string | undefined
}

/** Days and lists as people here write them. */
const locales: { readonly [L in Language]: string } = { nl: "nl-BE", en: "en-GB", sv: "sv-SE" }

/** @beta */
export const dayOf = (language: Language): ((moment: string) => string) => {
  const format = new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
  return (moment) => {
    const day = format.format(new Date(moment))
    return moment.length > 10 ? `${day}, ${moment.slice(11, 16)} UTC` : day
  }
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
export const audienceOf = (names: Pick<CaseFile, "people" | "labels">, practice: Pick<Practice, "rules">, language: Language, register: Register, all = false): Audience => {
  const and = new Intl.ListFormat(locales[language], { type: "conjunction" })
  const or = new Intl.ListFormat(locales[language], { type: "disjunction" })
  const says: ReadonlyMap<string, Says> = new Map(practice.rules.map((rule) => [rule.id, rule.says]))
  const voice = (text: string | Voices): string => (typeof text === "string" ? text : text[register])
  return {
    language, register, voice, all,
    vocabulary: vocabularies[language],
    words: ownWords[language],
    name: nameOf(names, language),
    isChild: (reference) => names.people.get(reference)?.is === "child",
    list: (texts, join) => (join === "or" ? or : and).format(texts),
    day: dayOf(language),
    quote: (said) => quote(said, language),
    filled: (text, values) => fill(voice(text), values, (value) => value),
    rule: (id) => says.get(id)?.[language][register]
  }
}

/** With a capital at the beginning. @beta */
export const sentenceCase = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
