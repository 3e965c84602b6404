import * as Effect from "effect/Effect"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { comeTo, following, positionOf } from "../consuming.ts"
import { opened } from "../Place.ts"

export default {
  id: "store-49",
  sentence: "who is no longer the one that follows saves nothing, and is told",
  strength: "optional",
  needs: "consumers",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const { save } = yield* Effect.scoped(following(store, "letters"))
      yield* comeTo(store, "letters", 4)
      yield* failure(save(2), "StoreUnavailable")
      yield* same(yield* positionOf(store, "letters"), 4)
    })
} satisfies StoreClause
