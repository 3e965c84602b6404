import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "reads again only what it wrote itself",
  caughtBy: ["store-17", "store-34"],
  breaks: differing(({ append, read, forget }) => {
    const cached = new Map<string, readonly Taken[]>()
    const drop = (id: string) => Effect.sync(() => cached.delete(id))
    return {
      append: (id, expected, taken) => Effect.tap(append(id, expected, taken), () => drop(id)),
      forget: (id) => Effect.tap(forget(id), () => drop(id)),
      read: (id, from = 1) => Effect.suspend(() => {
        const before = cached.get(id)
        if (before !== undefined) return Effect.succeed(before.slice(from - 1))
        return from > 1 ? read(id, from) : Effect.tap(read(id), (taken) => Effect.sync(() => cached.set(id, taken)))
      })
    }
  })
} satisfies Broken
