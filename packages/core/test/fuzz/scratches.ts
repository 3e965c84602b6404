/** Changes to a text that know nothing of what it says. */
import { seeds } from "./corpus.ts"
import type { Random } from "./random.ts"

const characters = ["\"", "\\", "{", "}", "[", "]", ":", ",", "0", "1", "-", ".", "e", " ", "\n", "\t", "\u0000", "\u2028", "\ufeff", "\ud800", "\udc00", "é", "a", "n", "t", "\u{1f331}"] as const
const other = (random: Random): string => random.any(seeds)?.text ?? ""
const place = (text: string, random: Random): number => random.below(text.length + 1)
const bytes = (text: string, random: Random, change: (buffer: Buffer, at: number) => void): Buffer => {
  const buffer = Buffer.from(text, "utf8")
  for (let times = random.below(3); times >= 0 && buffer.length > 0; times--) change(buffer, random.below(buffer.length))
  return buffer
}

export const scratches = {
  "a character changed": (text, random) => {
    const at = place(text, random)
    return `${text.slice(0, at)}${random.pick(characters)}${text.slice(at + 1)}`
  },
  "a letter or digit changed": (text, random) => {
    let at = place(text, random)
    while (at < text.length && !/[a-z0-9]/u.test(text[at] ?? "")) at++
    return at >= text.length ? text : `${text.slice(0, at)}${random.pick(/\d/u.test(text[at] ?? "") ? ["0", "1", "2", "3", "9"] : ["a", "e", "n", "s", "z"])}${text.slice(at + 1)}`
  },
  "a character put in": (text, random) => {
    const at = place(text, random)
    return `${text.slice(0, at)}${random.pick(characters)}${text.slice(at)}`
  },
  "a piece cut out": (text, random) => {
    const at = place(text, random)
    return `${text.slice(0, at)}${text.slice(at + 1 + random.below(random.oneIn(3) ? 200 : 4))}`
  },
  "a piece twice": (text, random) => {
    const at = place(text, random)
    const to = at + 1 + random.below(120)
    return `${text.slice(0, to)}${text.slice(at)}`
  },
  "an end missing": (text, random) => text.slice(0, place(text, random)),
  "two spliced": (text, random) => {
    const second = other(random)
    const at = place(text, random)
    const mark = text.slice(Math.max(0, at - 8), at)
    const found = mark === "" ? -1 : second.indexOf(mark)
    return found < 0 ? `${text.slice(0, at)}${second.slice(place(second, random))}` : `${text.slice(0, at)}${second.slice(found + mark.length)}`
  },
  "a pair of keys from another": (text, random) => {
    const pairs = /"[a-zA-Z]+":(?:"[^"\\]*"|\d+|true|false)/gu
    const [mine, theirs] = [text.match(pairs) ?? [], other(random).match(pairs) ?? []]
    return text.replace(random.any(mine) ?? "", () => random.any(theirs) ?? "")
  },
  "bits flipped": (text, random) => bytes(text, random, (buffer, at) => buffer.writeUInt8((buffer[at] ?? 0) ^ (1 << random.below(8)), at)).toString("utf8"),
  "bytes that are no UTF-8": (text, random) => bytes(text, random, (buffer, at) => buffer.writeUInt8(random.pick([0x80, 0xc0, 0xe2, 0xed, 0xf5, 0xff]), at)).toString("utf8"),
  "bytes read as another alphabet": (text, random) => bytes(text, random, (buffer, at) => buffer.writeUInt8(random.below(256), at)).toString("latin1")
} satisfies { readonly [kind: string]: (text: string, random: Random) => string }

export type Scratch = keyof typeof scratches
export const scratchNames: readonly Scratch[] = Object.keys(scratches) as Scratch[]
