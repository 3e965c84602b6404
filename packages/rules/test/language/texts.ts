/** Every text there is: of the core's codes, of the words of the trade, of every rule of the core and of the packs, and of every notice. */
import { Practice, languages, registers } from "@omringd/core"
import type { Language, Register, Voices } from "@omringd/core"
import { LanguagePack, fr, glossaryFor, vocabularies } from "../../src/language.ts"
import { packs } from "../packs.ts"

export interface Text {
  /** `steps GoalSet`, `rule child-has-a-voice`. */
  readonly of: string
  readonly language: Language
  readonly register: Register
  readonly text: string
}

const inRegisters = (of: string, language: Language, voices: Voices): readonly Text[] =>
  registers.map((register) => ({ of, language, register, text: voices[register] }))

export const textsOfCodes: readonly Text[] = languages.flatMap((language) =>
  Object.entries(vocabularies[language]).flatMap(([part, codes]) =>
    Object.entries<Voices>(codes).flatMap(([code, voices]) => inRegisters(`${part} ${code}`, language, voices))))

export const { rules } = Practice.of(...packs)
export const textsOfRules: readonly Text[] = rules.flatMap((rule) =>
  languages.flatMap((language) => inRegisters(`rule ${rule.id}`, language, rule.says[language])))

export const { notices } = Practice.of(...packs)
export const textsOfNotices: readonly Text[] = notices.flatMap(({ id, says }) =>
  languages.flatMap((language) => inRegisters(`notice ${id}`, language, says[language])))

const explained = languages.flatMap((language) => registers.flatMap((register) =>
  glossaryFor(language, register).map(({ group, id, term, means }) => ({ of: `${group} ${id}`, language, register, term, means }))))
/** The words of the trade, or what a family or a child says instead. */
export const terms: readonly Text[] = explained.map(({ term, of, ...where }) => ({ ...where, of: `term ${of}`, text: term }))
export const textsOfMeanings: readonly Text[] = explained.map(({ means, of, ...where }) => ({ ...where, of: `means ${of}`, text: means }))

export const texts: readonly Text[] = [...textsOfCodes, ...textsOfMeanings, ...textsOfRules, ...textsOfNotices]

/** Further languages, each as far as it goes. */
export const languagePacks: readonly LanguagePack[] = [fr]
export interface FurtherText extends Omit<Text, "language"> {
  readonly language: string
}
export const textsOfPack = (pack: LanguagePack): readonly FurtherText[] =>
  rules.flatMap((rule) =>
    registers
      .map((register) => ({ of: `rule ${rule.id}`, register, ...LanguagePack.says(pack, rule, register) }))
      .filter(({ language }) => language === pack.language))

/** What was found wrong, one line each, so that a failing test can be read. */
export const line = ({ of, language, register, text }: FurtherText, problem: string): string =>
  `${language} ${register} ${of}: ${problem} in "${text}"`
