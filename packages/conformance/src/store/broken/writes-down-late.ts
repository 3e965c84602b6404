import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "writes down what it was handed when someone reads it, and not before",
  caughtBy: ["store-16"],
  breaks: differing(({ append, read, forget }) => {
    const handed = new Map<string, readonly Taken[]>()
    return {
      append: (id, expected, taken) => Effect.tap(append(id, expected, taken), () => Effect.sync(() => handed.set(id, [...(handed.get(id) ?? []), ...taken]))),
      read: (id, from = 1) => Effect.map(read(id, from), (taken) => {
        const late = (handed.get(id) ?? []).slice(from - 1)
        return late.length === taken.length ? JSON.parse(JSON.stringify(late)) as Taken[] : taken // a copy of what was handed
      }),
      forget: (id) => Effect.tap(forget(id), () => Effect.sync(() => handed.delete(id)))
    }
  })
} satisfies Broken
