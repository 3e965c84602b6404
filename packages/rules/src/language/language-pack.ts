/**
 * A language beside the three that every rule speaks. What a pack does not say yet is said in a language that it names, so that a
 * rule is never silent; which texts are missing is no secret.
 */
import { registers } from "@omringd/core"
import type { Language, Register, Rule, Voices } from "@omringd/core"

/** @beta */
export interface LanguagePack {
  /** A language tag, such as `fr` or `de-BE`. */
  readonly language: string
  /** What is spoken where a text is missing. */
  readonly orElse: Language
  /** What each rule says, by the rule's id; a text can be left out. */
  readonly rules: { readonly [rule: string]: Partial<Voices> }
  /** Words that do not stand in its texts for a family or a child, written as in the list of trade words. */
  readonly tradeWords: readonly string[]
}

/** A text, and the language in which it stands. @beta */
export interface Spoken {
  readonly text: string
  readonly language: string
}

/** @beta */
type Speaking = Pick<Rule, "id" | "says">

const said = ({ rules }: LanguagePack, { id }: Speaking, register: Register): string | undefined =>
  Object.hasOwn(rules, id) ? rules[id]?.[register] : undefined

/** @beta */
export const LanguagePack = {
  /** What a rule says in the pack's language, else in the one it falls back to. */
  says: (pack: LanguagePack, rule: Speaking, register: Register): Spoken => {
    const text = said(pack, rule, register)
    return text === undefined ? { text: rule.says[pack.orElse][register], language: pack.orElse } : { text, language: pack.language }
  },
  /** The texts of these rules that the pack does not have yet. */
  missing: (pack: LanguagePack, rules: readonly Speaking[]): readonly { readonly rule: string; readonly register: Register }[] =>
    rules.flatMap((rule) => registers.filter((register) => said(pack, rule, register) === undefined).map((register) => ({ rule: rule.id, register })))
}
