/** With what is sealed, what is asked of a keyring, and what becomes of a store when it does not answer. */
import type { Cipher } from "./cipher.ts"
import type { Keyring, KeyringUnavailable } from "./keyring.ts"
import { StoreUnavailable } from "../store/failure.ts"
import type { PersonId, Words } from "../Words.ts"

/** @public */
export interface Sealing {
  readonly keyring: Keyring
  readonly cipher: Cipher
}

export const unavailable = ({ keyring, why, said }: KeyringUnavailable): StoreUnavailable =>
  new StoreUnavailable({ store: keyring, why: why === "damaged" ? "other" : why, said: why === "damaged" ? `damaged: ${said}` : said })

/** Everyone whom these words are about. */
export const people = () => {
  const all = new Set<PersonId>()
  return { all, of: (words: Words): Words => { for (const person of words.about) all.add(person); return words } }
}

/** Sealed under a key that is none, words would be lost: that a keyring gives fewer keys than it was asked for ends it. */
export const keyless = new StoreUnavailable({ store: "the keyring", why: "other", said: "it gave no key of someone whom words are about" })
