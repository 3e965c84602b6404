import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { differing } from "../broken.ts"
import type { Broken } from "../broken.ts"

export default {
  name: "forgets every trajectory whose name begins alike",
  caughtBy: ["store-21"],
  breaks: differing(({ forget, follow }) => ({
    forget: (id) => Effect.gen(function* () {
      const placed = yield* Stream.runCollect(follow(0, { live: false })).pipe(Effect.orElseSucceed(() => []))
      const alike = new Set(placed.map(({ taken }) => taken.trajectory).filter((name) => name.startsWith(id)))
      yield* Effect.forEach(new Set([id, ...alike]), (name) => forget(name), { discard: true })
    })
  }))
} satisfies Broken
