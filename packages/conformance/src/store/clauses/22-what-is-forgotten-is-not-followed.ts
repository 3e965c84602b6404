import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-22",
  sentence: "following no longer gives what was forgotten",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* store.append("b", 0, steps("b", 1, 1))
      yield* store.forget("a")
      const placed = yield* Stream.runCollect(store.follow(0, { live: false }))
      yield* same(placed.map(({ taken }) => taken), steps("b", 1, 1))
    })
} satisfies StoreClause
