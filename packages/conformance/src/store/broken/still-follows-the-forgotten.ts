import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "hides what is forgotten from reading only",
  caughtBy: ["store-22", "store-30", "store-32", "store-38", "store-43", "store-54"],
  breaks: differing(({ append, read, forget }) => {
    const hidden = new Set<string>()
    return {
      append: (id, expected, taken) =>
        Effect.andThen(Effect.suspend(() => hidden.delete(id) ? forget(id) : Effect.void), append(id, expected, taken)),
      read: (id, from) => Effect.suspend(() => (hidden.has(id) ? Effect.succeed([]) : read(id, from))),
      forget: (id) => Effect.sync(() => void hidden.add(id))
    }
  })
} satisfies Broken
