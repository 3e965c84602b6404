import * as Effect from "effect/Effect"
import { failure, numbers, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-14",
  sentence: "numbers follow on one another; a step with another number is not written",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      const skipping = yield* failure(store.append("a", 2, [step("a", 4)]), "Unreadable")
      yield* same([skipping.trajectory, skipping.number], ["a", 3])
      yield* failure(store.append("a", 2, [step("a", 3), step("a", 5)]), "Unreadable")
      yield* store.append("a", 2, steps("a", 3, 4))
      yield* same(numbers(yield* store.read("a")), [1, 2, 3, 4])
    })
} satisfies StoreClause
