/** How a key is told from every other without saying anything of it: SHA-256 over what it is for, and the key. */
import type { Sha256 } from "../Chain.ts"
import type { Key } from "../sealing/keyring.ts"

const domain = "omringd key fingerprint 1\n"

/** @public */
export const fingerprintOf = (sha256: Sha256, key: Key): string =>
  sha256(domain + Array.from(key, (byte) => byte.toString(16).padStart(2, "0")).join(""))
