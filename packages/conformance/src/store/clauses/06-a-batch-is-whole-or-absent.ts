import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-06",
  sentence: "a batch is whole or absent",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* failure(store.append("a", 2, [step("a", 3), step("a", 4, { id: "a.1" }), step("a", 5)]), "Conflict")
      yield* same(yield* store.read("a"), steps("a", 1, 2))
      yield* same((yield* Stream.runCollect(store.follow(0, { live: false }))).length, 2)
      yield* store.append("a", 2, steps("a", 3, 5))
      yield* same(yield* store.read("a"), steps("a", 1, 5))
    })
} satisfies StoreClause
