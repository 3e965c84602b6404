import * as Effect from "effect/Effect"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-25",
  sentence: "a forgotten trajectory can begin anew, from its first step",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 3))
      yield* store.forget("a")
      const conflict = yield* failure(store.append("a", 3, steps("a", 4, 4)), "Conflict")
      yield* same([conflict.expected, conflict.actual], [3, 0])
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* same(yield* store.read("a"), steps("a", 1, 2))
    })
} satisfies StoreClause
