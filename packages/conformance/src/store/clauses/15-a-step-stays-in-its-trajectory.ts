import * as Effect from "effect/Effect"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-15",
  sentence: "a step of one trajectory is not written under the name of another",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* failure(store.append("a", 0, steps("b", 1, 1)), "Unreadable")
      yield* same(yield* store.read("a"), [])
      yield* same(yield* store.read("b"), [])
    })
} satisfies StoreClause
