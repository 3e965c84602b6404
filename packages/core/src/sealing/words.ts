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

type TheirKeys = readonly [Key, ...Key[]] | undefined

/** The keys of everyone these words are about, in the order of their names; undefined when one of them is gone. */
const keysOf = ({ about }: Words, keys: Keys): TheirKeys => {
  const people: readonly PersonId[] = about.length === 1 ? about : [...new Set(about)].toSorted((a, b) => (a < b ? -1 : 1))
  const found = people.flatMap((person) => keys.get(person) ?? [])
  const [first, ...others] = found
  return first === undefined || found.length < people.length ? undefined : [first, ...others]
}

/** The same for all words in a page, most of which are about the same people: those are given the same list. */
const lists = (keys: Keys): ((words: Words) => TheirKeys) => {
  const known = new Map<string, TheirKeys>()
  return (words) => {
    const name = words.about.length === 1 ? words.about[0] : words.about.join(" ") // no reference has a space
    if (known.has(name)) return known.get(name)
    const found = keysOf(words, keys)
    known.set(name, found)
    return found
  }
}

/** Seals words where they belong; undefined when not everyone has a key. */
export const sealer = (cipher: Cipher, keys: Keys): ((words: Words, place: string) => Words | undefined) => {
  const keysFor = lists(keys)
  return (words, place) => {
    if (!isToBeSealed(words)) return words
    const theirs = keysFor(words)
    return theirs === undefined ? undefined : Object.freeze({ ...words, text: cipher.seal(words.text, theirs, place) })
  }
}

/** Opens words where they belong, readable or forgotten; undefined when they were damaged. What was never sealed is as it is. */
export const opener = (cipher: Cipher, keys: Keys): ((words: Words, place: string) => Words | undefined) => {
  const keysFor = lists(keys)
  return (words, place) => {
    const theirs = keysFor(words)
    const opened = theirs === undefined ? "other-keys" : cipher.open(words.text, theirs, place)
    if (opened === "damaged") return undefined
    return Object.freeze({ ...words, text: opened === "other-keys" ? forgotten : opened.text })
  }
}
