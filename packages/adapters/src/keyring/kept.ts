/**
 * How a key is kept: its 32 bytes, and the first 8 of their SHA-256. A key with one bit changed would open nothing, and all that was
 * sealed under it would pass for forgotten: so what does not fit together is told as damage.
 */
import { hash } from "node:crypto"
import type { Key } from "@omringd/core/Sealing"

export const keyLength = 32
export const checkLength = 8

const checkOf = (key: Key): Uint8Array => hash("sha256", key, "buffer").subarray(0, checkLength)

export const kept = (key: Key): Uint8Array => Buffer.concat([key, checkOf(key)])

/** The key that is kept in these bytes, as bytes of its own; undefined when they are not as they were written. */
export const keyIn = (bytes: Uint8Array): Key | undefined => {
  if (bytes.length !== keyLength + checkLength) return undefined
  const key = Uint8Array.from(bytes.subarray(0, keyLength))
  return Buffer.compare(checkOf(key), bytes.subarray(keyLength)) === 0 ? key : undefined
}
