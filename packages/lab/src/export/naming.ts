/** What things are called in an export: as they are, or by pseudonyms that nobody without the key can lead back. */
import { createHmac, randomBytes } from "node:crypto"

/** A keyed hash of a text's UTF-8 bytes, in at least 24 hexadecimal digits. Whoever has its key can look whether a name is someone's. @beta */
export type Hmac = (text: string) => string

export interface Naming {
  /** People, families and trajectories: the same wherever they are. */
  readonly everywhere: (kind: string, reference: string) => string
  /** What belongs to one trajectory: two families' `danger-1` are two things. */
  readonly inside: (trajectory: string, kind: string, reference: string) => string
}

/** HMAC-SHA-256; when no key is handed in, with one of its own that is gone with it. @beta */
export const hmacSha256 = (key: Uint8Array = randomBytes(32)): Hmac => (text) => createHmac("sha256", key).update(text).digest("hex")

/** `~` cannot stand in a reference, so no two of these look alike. */
export const asTheyAre: Naming = { everywhere: (_, reference) => reference, inside: (...path) => path.join("~") }

const digits = 24
export const pseudonyms = (hmac: Hmac): Naming => {
  const name = (...path: readonly string[]): string => hmac(JSON.stringify(path)).slice(0, digits)
  return { everywhere: name, inside: name }
}
