/** One piece of words, sealed and opened. */
import type { Cipher } from "./cipher.ts"
import type { Key, Keys } from "./keyring.ts"
import { forgotten, isForgotten } from "../Words.ts"
import type { PersonId, Words } from "../Words.ts"

/** Text that says that it is sealed, in whatever way. What was damaged or sealed by a later release is not to pass for words. */
const saysSealed = /^sealed:\d+:/u
export const isKeptSealed = ({ text }: Words): boolean => saysSealed.test(text)
/** What says only that there was something has nothing to seal: nobody gets a key for it. */
export const isToBeSealed = (words: Words): boolean => !isForgotten(words)

/** The keys of everyone these words are about, in the order of their names; undefined when one of them is gone. */
const keysFor = ({ about }: Words, keys: Keys): readonly [Key, ...Key[]] | undefined => {
  const people: readonly PersonId[] = about.length === 1 ? about : [...new Set(about)].toSorted((a, b) => (a < b ? -1 : 1))
  const found = people.flatMap((person) => keys.get(person) ?? [])
  const [first, ...others] = found
  return first === undefined || found.length < people.length ? undefined : [first, ...others]
}

/** The same words, sealed; undefined when not everyone has a key. */
export const sealWords = (cipher: Cipher, words: Words, keys: Keys, place: string): Words | undefined => {
  if (!isToBeSealed(words)) return words
  const theirs = keysFor(words, keys)
  return theirs === undefined ? undefined : Object.freeze({ ...words, text: cipher.seal(words.text, theirs, place) })
}

/** The same words, readable or forgotten; undefined when they were damaged. What was never sealed is as it is. */
export const openWords = (cipher: Cipher, words: Words, keys: Keys, place: string): Words | undefined => {
  if (!isKeptSealed(words)) return words
  const theirs = keysFor(words, keys)
  const opened = theirs === undefined ? "other-keys" : cipher.open(words.text, theirs, place)
  if (opened === "damaged") return undefined
  return Object.freeze({ ...words, text: opened === "other-keys" ? forgotten : opened.text })
}
