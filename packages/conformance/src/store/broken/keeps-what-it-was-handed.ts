import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "keeps the very objects it was handed",
  caughtBy: ["store-16", "store-17"],
  breaks: differing(({ append, read, forget }) => {
    const kept = new Map<string, readonly Taken[]>()
    return {
      append: (id, expected, taken) => Effect.tap(append(id, expected, taken), () => Effect.sync(() => kept.set(id, [...(kept.get(id) ?? []), ...taken]))),
      read: (id, from = 1) => Effect.map(read(id, from), (taken) => {
        const mine = (kept.get(id) ?? []).slice(from - 1)
        return mine.length === taken.length ? mine : taken
      }),
      forget: (id) => Effect.tap(forget(id), () => Effect.sync(() => kept.delete(id)))
    }
  })
} satisfies Broken
