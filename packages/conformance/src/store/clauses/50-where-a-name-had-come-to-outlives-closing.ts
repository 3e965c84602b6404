import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { comeTo, positionOf } from "../consuming.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-50",
  sentence: "where a named follower had come to is there when the store is opened again, and forgetting a trajectory does not move it",
  strength: "optional",
  needs: ["consumers", "durable"],
  program: (place) =>
    Effect.gen(function* () {
      yield* Effect.scoped(Effect.gen(function* () {
        const store = yield* opened(place)
        yield* store.append("a", 0, steps("a", 1, 3))
        yield* comeTo(store, "letters", 3)
        yield* store.forget("a")
      }))
      yield* same(yield* positionOf(yield* opened(place), "letters"), 3)
    })
} satisfies StoreClause
