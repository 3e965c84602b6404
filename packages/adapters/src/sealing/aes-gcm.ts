/**
 * Text sealed with AES-256-GCM (NIST SP 800-38D), by Node's own crypto. Without any one of the keys it cannot be opened, and it is no longer for
 * many keys than for one.
 *
 * The content key is HKDF-SHA256 (RFC 5869) over all the keys, one after the other, so that each counts in full. Each has 32 bytes: their number
 * is known from the length, and none can be read as another. The nonce is 96 random bits: under the keys of the same people up to four
 * thousand million texts can be sealed before one is likelier than 1 in 2^32 to come twice (section 8.3). The place is authenticated, not kept.
 *
 * `sealed:1:` and in base64url: a check of 8 bytes, a commitment of 8, the nonce, what was encrypted, and the tag of 16. The commitment is derived from the
 * keys as the content key is: GCM alone cannot tell other keys from damage, and could be made to open under two keys. The check is a hash of all that follows
 * it and then of the place, for anyone to make: it tells a commitment that was damaged from one to other keys. Both tell accidents; what was done on purpose, the chain tells.
 */
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hash, randomFillSync } from "node:crypto"
import type { KeyObject } from "node:crypto"
import type { Cipher, Key, OpenedText } from "@omringd/core/Sealing"

const mark = "sealed:1:"
const checkLength = 8
const commitmentLength = 8
const nonceLength = 12
const tagLength = 16
const header = checkLength + commitmentLength + nonceLength

interface Derived {
  readonly content: KeyObject
  readonly commitment: Buffer
}

const hmac = (key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer => {
  const made = createHmac("sha256", key)
  for (const part of parts) made.update(part)
  return made.digest()
}
const salt = Buffer.from("omringd words 1")
const [contentInfo, commitmentInfo] = [Buffer.from("content\u0001"), Buffer.from("commitment\u0001")]

/** HKDF of one block for each purpose: extract, then expand with its name and the block's number. */
const derived = (keys: readonly Key[]): Derived => {
  const extracted = hmac(salt, ...keys)
  return { content: createSecretKey(hmac(extracted, contentInfo)), commitment: hmac(extracted, commitmentInfo).subarray(0, commitmentLength) }
}

const most = 1_000

/**
 * Derived keys are remembered under the hash of the very keys they come from: whoever no longer has one of those does not find them. Whoever comes with the same list
 * once more, as for each of the words in a page, is not asked for the hash again.
 */
const deriving = () => {
  const lists = new WeakMap<readonly Key[], Derived>()
  const remembered = new Map<string, Derived>()
  const ofKeys = (keys: readonly Key[]): Derived => {
    const name = hash("sha256", Buffer.concat(keys), "base64")
    const known = remembered.get(name)
    if (known !== undefined) return known
    const made = derived(keys)
    if (remembered.size >= most) remembered.clear()
    remembered.set(name, made)
    return made
  }
  return (keys: readonly Key[]): Derived => {
    const known = lists.get(keys)
    if (known !== undefined) return known
    const found = ofKeys(keys)
    lists.set(keys, found)
    return found
  }
}

/** Random bytes are fetched for many nonces at once, and each is given once. */
const nonces = () => {
  const bytes = Buffer.allocUnsafeSlow(nonceLength * 256)
  let at = bytes.length
  return (): Buffer => {
    if (at === bytes.length) {
      randomFillSync(bytes)
      at = 0
    }
    return bytes.subarray(at, (at += nonceLength))
  }
}

/** Text as bytes: a first one that says how the rest is written. UTF-8, unless half of a surrogate pair stands in it, which UTF-8 has no form for. */
const [utf8, utf16] = [1, 2]
const bytesOf = (text: string): Buffer => {
  const encoding = text.isWellFormed() ? "utf8" : "utf16le"
  const bytes = Buffer.allocUnsafe(1 + Buffer.byteLength(text, encoding))
  bytes[0] = encoding === "utf8" ? utf8 : utf16
  bytes.write(text, 1, encoding)
  return bytes
}
const textIn = (bytes: Buffer): string | undefined => {
  if (bytes[0] === utf8) return bytes.toString("utf8", 1)
  return bytes[0] === utf16 ? bytes.toString("utf16le", 1) : undefined
}

/** Everything but the check, with the place behind it. */
const checkOf = (restAndPlace: Uint8Array): Buffer => hash("sha256", restAndPlace, "buffer").subarray(0, checkLength)

const sealedBytes = (text: string, { content, commitment }: Derived, place: Buffer, nonce: Buffer): Buffer => {
  const sealing = createCipheriv("aes-256-gcm", content, nonce, { authTagLength: tagLength })
  sealing.setAAD(place)
  const encrypted = sealing.update(bytesOf(text))
  sealing.final()
  const all = Buffer.concat([nothingYet, commitment, nonce, encrypted, sealing.getAuthTag(), place])
  checkOf(all.subarray(checkLength)).copy(all)
  return all.subarray(0, all.length - place.length)
}
const nothingYet = Buffer.alloc(checkLength)

const opened = (bytes: Buffer, { content, commitment }: Derived, place: Buffer): OpenedText => {
  if (bytes.length < header + 1 + tagLength) return "damaged"
  if (!checkOf(Buffer.concat([bytes.subarray(checkLength), place])).equals(bytes.subarray(0, checkLength))) return "damaged"
  if (!commitment.equals(bytes.subarray(checkLength, checkLength + commitmentLength))) return "other-keys"
  const opening = createDecipheriv("aes-256-gcm", content, bytes.subarray(checkLength + commitmentLength, header), { authTagLength: tagLength })
  opening.setAAD(place)
  opening.setAuthTag(bytes.subarray(-tagLength))
  const plain = opening.update(bytes.subarray(header, -tagLength))
  try {
    opening.final()
  } catch {
    return "damaged"
  }
  const text = textIn(plain)
  return text === undefined ? "damaged" : { text }
}

/** A cipher. What it remembers is at most a thousand derived keys. A list of keys that was handed to it is not to be changed. @public */
export const aesGcm = (): Cipher => {
  const keysFor = deriving()
  const nonce = nonces()
  return {
    seal: (text, keys, place) => `${mark}${sealedBytes(text, keysFor(keys), Buffer.from(place), nonce()).toString("base64url")}`,
    open: (sealed, keys, place) => {
      const encoded = sealed.slice(mark.length)
      const bytes = Buffer.from(encoded, "base64url")
      if (!sealed.startsWith(mark) || bytes.toString("base64url") !== encoded) return "damaged"
      return opened(bytes, keysFor(keys), Buffer.from(place))
    }
  }
}
