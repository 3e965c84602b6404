/** For whom a text is, and how people, days and lists are called there. */
import { fill } from "@omringd/core"
import type { Language, Register, Rule, Vocabulary, Voices } from "@omringd/core"
import { vocabularies } from "./vocabularies.ts"

/** @beta */
export interface Reader {
  readonly language: Language
  readonly register: Register
  readonly vocabulary: Vocabulary
  /** A readable name for a reference. */
  name(reference: string): string
  /** "Pam, Bill and Rosa"; `or`: "Pam, Bill or Rosa". */
  list(texts: readonly string[], join?: "or"): string
  day(moment: string): string
  /** The text for this reader. */
  voice(text: string | Voices): string
  /** The same, with these texts for its names. */
  filled(text: string | Voices, values: { readonly [name: string]: string }): string
  /** What a rule says to this reader; undefined for a rule that is not in force. */
  rule(id: string): string | undefined
}

/** @beta */
export interface ReaderOptions {
  readonly language: Language
  readonly register: Register
  /** Whose texts needs are told in: a practice, or anything else with rules. */
  readonly rules: readonly Pick<Rule, "id" | "says">[]
  /** How you call someone or something; a reference stands as it is when left out. */
  readonly name?: (reference: string) => string
}

/** Days, numbers and lists as people write them where the language is spoken. @beta */
export const locales: { readonly [L in Language]: string } = { nl: "nl-BE", en: "en-GB", sv: "sv-SE" }

/** "14 March 2026"; with the hour when the moment has one. @beta */
export const dayOf = (language: Language): ((moment: string) => string) => {
  const format = new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })
  return (moment) => {
    const day = format.format(new Date(moment))
    return moment.length > 10 ? `${day}, ${moment.slice(11, 16)} UTC` : day
  }
}

/** @beta */
export const Reader = {
  of: ({ language, register, rules, name = (reference) => reference }: ReaderOptions): Reader => {
    const and = new Intl.ListFormat(locales[language], { type: "conjunction" })
    const or = new Intl.ListFormat(locales[language], { type: "disjunction" })
    const says = new Map(rules.map((rule) => [rule.id, rule.says]))
    const voice = (text: string | Voices): string => (typeof text === "string" ? text : text[register])
    return {
      language, register, name, voice,
      vocabulary: vocabularies[language],
      list: (texts, join) => (join === "or" ? or : and).format(texts),
      day: dayOf(language),
      filled: (text, values) => fill(voice(text), values, (value) => value),
      rule: (id) => says.get(id)?.[language][register]
    }
  }
}
