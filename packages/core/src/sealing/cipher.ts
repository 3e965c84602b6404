/** How text is sealed under keys, all of which open it again. The core has no cryptography of its own: whoever calls hands it in. */
import type { Key } from "./keyring.ts"

/** @public */
export type OpenedText =
  | { readonly text: string }
  /** It was sealed under other keys: one of them has been destroyed since. */
  | "other-keys"
  /** It was sealed under these keys, and is not what was sealed; or it is not where it was sealed. */
  | "damaged"

/** @public */
export interface Cipher {
  /** At most 100,000 characters out of at most 20,000 UTF-16 code units, such as `isSealed` knows. `place` is where it belongs: sealed there, it opens nowhere else. */
  seal(text: string, keys: readonly [Key, ...Key[]], place: string): string
  open(sealed: string, keys: readonly [Key, ...Key[]], place: string): OpenedText
}
