/** Every text there is: of the core's codes, and of every rule of the core and of the packs. */
import { readdirSync } from "node:fs"
import { Practice, languages, registers } from "@omringd/core"
import type { Language, Pack, Register, Voices } from "@omringd/core"
import { charter } from "../../src/charter.ts"
import { vocabularies } from "../../src/language.ts"

export interface Text {
  /** `steps GoalSet`, `rule child-has-a-voice`. */
  readonly of: string
  readonly language: Language
  readonly register: Register
  readonly text: string
}

export const packs: readonly Pack[] = [charter()]
/** The folders that hold rules: each is a pack, and none may be missing above. */
export const folders = readdirSync(new URL("../../src/", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "language")
  .map(({ name }) => name)

const inRegisters = (of: string, language: Language, voices: Voices): readonly Text[] =>
  registers.map((register) => ({ of, language, register, text: voices[register] }))

export const textsOfCodes: readonly Text[] = languages.flatMap((language) =>
  Object.entries(vocabularies[language]).flatMap(([part, codes]) =>
    Object.entries<Voices>(codes).flatMap(([code, voices]) => inRegisters(`${part} ${code}`, language, voices))))

export const textsOfRules: readonly Text[] = Practice.of(...packs).rules.flatMap((rule) =>
  languages.flatMap((language) => inRegisters(`rule ${rule.id}`, language, rule.says[language])))

export const texts: readonly Text[] = [...textsOfCodes, ...textsOfRules]

/** What was found wrong, one line each, so that a failing test can be read. */
export const line = ({ of, language, register, text }: Text, problem: string): string =>
  `${language} ${register} ${of}: ${problem} in "${text}"`
