import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"
import { linksThrough } from "../chained.ts"

export default {
  name: "gives texts with their links as it remembers them, not as they lie there",
  caughtBy: ["store-44"],
  breaks: differing((good) => {
    const remembered = new Map<unknown, unknown>()
    return {
      links: (after, limit) => Effect.map(linksThrough(good, after, limit), (links) => links.map((one) => {
        const text = remembered.get(one.link) ?? one.text
        remembered.set(one.link, text)
        return { ...one, text }
      }))
    }
  })
} satisfies Broken
