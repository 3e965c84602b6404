import * as Effect from "effect/Effect"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "answers whoever comes while it writes with how that went",
  caughtBy: ["store-19"],
  breaks: differing(({ append }) => {
    const writing = new Set<string>()
    return {
      append: (id, expected, taken) => Effect.suspend(() => {
        if (writing.has(id)) return Effect.void
        writing.add(id)
        return Effect.ensuring(Effect.andThen(Effect.yieldNow, append(id, expected, taken)), Effect.sync(() => writing.delete(id)))
      })
    }
  })
} satisfies Broken
