/** The cipher: what it opens, what it does not, how it tells damage from other keys, and that tomorrow's release opens today's text. */
import { createCipheriv, createHmac, hash, hkdfSync, randomBytes } from "node:crypto"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isSealed, longestSealed, longestText } from "@omringd/core"
import type { Key } from "@omringd/core/Sealing"
import { aesGcm } from "../../src/sealing/aes-gcm.ts"

const { seal, open } = aesGcm()
const key = (byte: number): Key => new Uint8Array(32).fill(byte)
const [noor, finn, an] = [key(1), key(2), key(3)] as const
const place = "[\"step\",\"our-family\",7,\"id\",\"an\"]"

describe("text is opened by all keys, and where it was sealed", () => {
  it("whatever the text, and however many keys there are", () => {
    const text = fc.oneof(fc.string({ minLength: 1, unit: "binary" }), fc.string({ minLength: 1, maxLength: 40 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1 }).map((codes) => String.fromCharCode(...codes)))
    const keys = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { minLength: 1, maxLength: 5 }).map((all) => all as [Key, ...Key[]])
    fc.assert(fc.property(text, keys, fc.string(), (said, all, where) => {
      const sealed = seal(said, all, where)
      expect(isSealed(sealed)).toBe(true)
      expect(open(sealed, all, where)).toEqual({ text: said })
    }), { numRuns: 500 })
  })
  it("is never the same twice, nor tells anything of the text but its length", () => {
    const many = Array.from({ length: 200 }, () => seal("the same words", [noor], place))
    expect(new Set(many).size).toBe(200)
    expect(new Set(many.map(({ length }) => length)).size).toBe(1)
  })
  it("fits where the longest text fits, for a thousand people as for one", () => {
    for (const text of ["x".repeat(longestText), "\u20ac".repeat(longestText), "\ud83d\udc67".repeat(longestText / 2), "\ud83d".repeat(longestText)]) {
      const alone = seal(text, [noor], place)
      const together = seal(text, [noor, ...Array.from({ length: 999 }, (_, index) => key(index % 251))], place)
      expect(alone.length).toBeLessThanOrEqual(longestSealed)
      expect(together.length).toBe(alone.length)
      expect(isSealed(together)).toBe(true)
    }
  })
  it("and by no other keys: each of them is needed, in their order and number", () => {
    const sealed = seal("words", [noor, finn], place)
    for (const keys of [[noor], [finn], [finn, noor], [noor, finn, an], [noor, an], [noor, noor], [noor, key(4)]] as const) expect(open(sealed, keys, place)).toBe("other-keys")
    expect(open(sealed, [noor, finn], place)).toEqual({ text: "words" })
  })
  it("nor anywhere else", () => {
    const sealed = seal("words", [noor], place)
    for (const where of ["", place.replace("7", "8"), place.replace("our", "their"), `${place} `]) expect(open(sealed, [noor], where)).toBe("damaged")
  })
  it("and with any bit of it changed, or any part cut or added, it is damaged, never something else", () => {
    const bytes = Buffer.from(seal("Hij is \u2019s nachts alleen.", [noor], place).slice(9), "base64url")
    const again = (changed: Buffer) => open(`sealed:1:${changed.toString("base64url")}`, [noor], place)
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(again(changed)).toBe("damaged")
    }
    for (let length = 0; length < bytes.length; length++) expect(again(bytes.subarray(0, length))).toBe("damaged")
    expect(again(Buffer.concat([bytes, Buffer.alloc(1)]))).toBe("damaged")
  })
  it("nor as it would be written otherwise", () => {
    const sealed = seal("words of some length", [noor], place)
    for (const other of [`${sealed}=`, `${sealed} `, sealed.replace("sealed:1:", "sealed:2:"), "sealed:1:", "words", ""]) expect(open(other, [noor], place)).toBe("damaged")
  })
  it("though someone makes the check anew: what GCM does not open is damaged", () => {
    const bytes = Buffer.from(seal("words", [noor], place).slice(9), "base64url")
    bytes[30] = (bytes[30] ?? 0) ^ 1
    expect(open(`sealed:1:${withCheck(bytes.subarray(8), place)}`, [noor], place)).toBe("damaged")
  })
  it("and what is remembered of keys is found by those very keys only", () => {
    const cipher = aesGcm()
    const all = Array.from({ length: 1_500 }, () => randomBytes(32))
    const sealed = all.map((one) => cipher.seal("words", [one], place))
    for (const [index, text] of sealed.entries()) {
      expect(cipher.open(text, [all[index] ?? noor], place)).toEqual({ text: "words" })
      expect(cipher.open(text, [all[index - 1] ?? noor], place)).toBe("other-keys")
    }
  })
})

const withCheck = (rest: Buffer, where: string): string => {
  const check = hash("sha256", Buffer.concat([rest, Buffer.from(where)]), "buffer").subarray(0, 8)
  return Buffer.concat([check, rest]).toString("base64url")
}

/** The same by other means: Node's HKDF, and its cipher called in the plainest way. */
const sealedElsewhere = (text: string, keys: readonly Key[], where: string, nonce: Buffer): string => {
  const derived = (info: string, length: number) => Buffer.from(hkdfSync("sha256", Buffer.concat(keys), "omringd words 1", info, length))
  const cipher = createCipheriv("aes-256-gcm", derived("content", 32), nonce)
  cipher.setAAD(Buffer.from(where))
  const encrypted = Buffer.concat([cipher.update(Buffer.concat([Buffer.from([1]), Buffer.from(text)])), cipher.final()])
  return `sealed:1:${withCheck(Buffer.concat([derived("commitment", 8), nonce, encrypted, cipher.getAuthTag()]), where)}`
}

/** Written by the first release. Never edited. */
const golden = [
  "sealed:1:9sO2TDhgqCP_0gRgG-lzSsgpIcvmVXZGMV9BtHvhlMXeX_P4-Z43cQJE9D_kcCLMddXo22TOsr0BZO18DWhylh41b5IekIMDSWO7",
  "sealed:1:R0M9LREo-ixektVUp6Uebd6NgloJPkG1nfpBOIGHjOlqwHzqPZBFhDKSC2IutcOzMd7Pqo7rH6mHzrSiJ7fOxynv5eeM6ylk2vIcs0lus0aR",
  "sealed:1:x0ABGfIijOL_0gRgG-lzSh7dVODYtP7UBGT_xRtYDYc7_Gc6tdtuMMaTBDkPRC5S"
] as const

describe("the format", () => {
  it("is HKDF-SHA256, AES-256-GCM and base64url, as anyone can make it", () => {
    const sealed = sealedElsewhere("Ik wil naar mijn eigen school. \ud83d\udc67", [noor, finn], place, Buffer.alloc(12, 9))
    expect(open(sealed, [noor, finn], place)).toEqual({ text: "Ik wil naar mijn eigen school. \ud83d\udc67" })
  })
  it("is never another than that of the first release: what was sealed then is opened for ever", () => {
    const [first, second, third] = golden
    expect(open(first, [noor], place)).toEqual({ text: "Ik wil naar mijn eigen school." })
    expect(open(second, [noor, finn, an], "elsewhere")).toEqual({ text: "a half of a pair \ud83d" })
    expect(open(third, [noor], place)).toEqual({ text: "\u20ac" })
    expect(open(first, [finn], place)).toBe("other-keys")
    expect(open(first, [noor], "elsewhere")).toBe("damaged")
  })
  it("stands on HKDF as RFC 5869 has it (its third test case), and on GCM as the NIST submission has it (test case 16)", () => {
    const bytes = (hex: string) => Buffer.from(hex, "hex")
    const ikm = bytes("0b".repeat(22))
    const extracted = createHmac("sha256", Buffer.alloc(32)).update(ikm).digest()
    expect(extracted.toString("hex")).toBe("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04")
    expect(createHmac("sha256", extracted).update(bytes("01")).digest().toString("hex")).toBe("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d")
    const cipher = createCipheriv("aes-256-gcm", bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"), bytes("cafebabefacedbaddecaf888"))
    cipher.setAAD(bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2"))
    const plain = bytes("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
    expect(Buffer.concat([cipher.update(plain), cipher.final()]).toString("hex")).toBe(
      "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
    )
    expect(cipher.getAuthTag().toString("hex")).toBe("76fc6ece0f4e1768cddf8853bb2d551b")
  })
})
