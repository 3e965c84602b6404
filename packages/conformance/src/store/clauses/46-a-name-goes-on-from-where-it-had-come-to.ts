import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { comeTo, following, positionOf } from "../consuming.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-46",
  sentence: "a named follower begins before everything, and goes on from what was saved last",
  strength: "optional",
  needs: "consumers",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* same(yield* positionOf(store, "letters"), 0)
      yield* store.append("a", 0, steps("a", 1, 3))
      yield* comeTo(store, "letters", 2)
      yield* same(yield* positionOf(store, "letters"), 2)
      yield* Effect.scoped(Effect.gen(function* () {
        const { save } = yield* following(store, "letters")
        yield* save(3)
        yield* save(7)
      }))
      yield* same(yield* positionOf(store, "letters"), 7)
    })
} satisfies StoreClause
