import * as Effect from "effect/Effect"
import { failure, numbers, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step } from "../sample.ts"

export default {
  id: "store-07",
  sentence: "an id is used once in a trajectory",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, [step("a", 1, { id: "once" })])
      const alone = yield* failure(store.append("a", 1, [step("a", 2, { id: "once" })]), "Conflict")
      yield* same([alone.expected, alone.actual], [1, 1])
      const twice = yield* failure(store.append("a", 1, [step("a", 2, { id: "again" }), step("a", 3, { id: "again" })]), "Conflict")
      yield* same([twice.expected, twice.actual], [1, 1])
      yield* same(numbers(yield* store.read("a")), [1])
    })
} satisfies StoreClause
