import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "keeps the latest steps of each trajectory at hand, and forgets them nowhere but on the disk",
  caughtBy: ["store-20"],
  breaks: differing(({ append, read }) => {
    const latest = new Map<string, readonly Taken[]>()
    return {
      append: (id, expected, taken) => Effect.tap(append(id, expected, taken), () => Effect.sync(() => latest.set(id, taken))),
      read: (id, from = 1) => Effect.map(read(id, from), (taken) =>
        from === 1 || taken.length > 0 ? taken : (latest.get(id) ?? []).filter(({ number }) => number >= from))
    }
  })
} satisfies Broken
