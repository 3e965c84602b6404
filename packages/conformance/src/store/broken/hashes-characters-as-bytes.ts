import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { linksThrough } from "../chained.ts"

/** What a hash over one byte for each character comes to differ in: every text with anything but ASCII. */
const isOdd = (text: unknown): boolean => [...String(text)].some((character) => (character.codePointAt(0) ?? 0) > 127)

export default {
  name: "hashes the characters of a text instead of its UTF-8 bytes",
  caughtBy: ["store-41"],
  breaks: differing((good) => ({
    links: (after, limit) => Effect.map(linksThrough(good, after, limit), (links) =>
      links.map((one) => (isOdd(one.text) ? { ...one, link: String(one.link).split("").toReversed().join("") } : one)))
  }))
} satisfies Broken
