import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-12",
  sentence: "following what is there stops after it, at nothing when there is nothing",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* same(yield* Stream.runCollect(store.follow(0, { live: false })), [])
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* same((yield* Stream.runCollect(store.follow(0, { live: false }))).length, 2)
    })
} satisfies StoreClause
