import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-10",
  sentence: "following starts after a position, wherever one stopped",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 3))
      yield* store.append("b", 0, steps("b", 1, 3))
      const all = yield* Stream.runCollect(store.follow(0, { live: false }))
      for (const [index, { position }] of all.entries()) {
        const rest = yield* Stream.runCollect(store.follow(position, { live: false }))
        yield* same(rest, all.slice(index + 1))
      }
    })
} satisfies StoreClause
