/**
 * Personal words: the only free text a step can hold. Everything else in a step is a code, a reference or a date, so
 * what must be sealed, redacted or forgotten is known from the type.
 */

/** A reference to a person. Names and addresses live with the host. 1-64 characters, see {@link isReference}. @public */
export type PersonId = string

/** @public */
export interface Words {
  /** 1-20,000 UTF-16 code units. */
  readonly text: string
  /** Everyone these words are about; forgetting any one of them forgets the words. */
  readonly about: readonly [PersonId, ...PersonId[]]
  /** Whose words they are. */
  readonly by: PersonId
}

/** The longest text one step may hold in one place, in UTF-16 code units. @public */
export const longestText = 20_000

/** For each ASCII character, 1 where it may stand: quicker than a pattern, and every step is full of references. */
const mayStand = (pattern: RegExp) => Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0))
const first = mayStand(/[A-Za-z0-9]/)
const others = mayStand(/[A-Za-z0-9._:@/-]/)

/** A reference is 1-64 letters, digits and `. _ : @ / -`, starting with a letter or digit: room for an id, not for a sentence. @public */
export const isReference = (value: unknown): value is string => {
  if (typeof value !== "string" || value.length > 64 || first[value.charCodeAt(0)] !== 1) return false
  for (let at = 1; at < value.length; at++) if (others[value.charCodeAt(at)] !== 1) return false
  return true
}

/** What stands in the place of words that were forgotten, until a reader's language says it in its own way. @public */
export const forgotten = "[forgotten]"

/** Words whose text was forgotten: the key that opened it was destroyed. @public */
export const isForgotten = ({ text }: Pick<Words, "text">): boolean => text === forgotten

/** The longest that 20,000 code units become when they are sealed. @public */
export const longestSealed = 100_000
const seal = "sealed:1:"

/** Text that is sealed, as far as can be seen: the mark, and then base64url. @public */
export const isSealed = (text: string): boolean => text.startsWith(seal) && text.length <= longestSealed && /^sealed:1:[A-Za-z0-9_-]+$/u.test(text)
