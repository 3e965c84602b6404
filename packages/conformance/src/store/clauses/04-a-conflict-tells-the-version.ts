import * as Effect from "effect/Effect"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-04",
  sentence: "a conflict tells the version there is, and writes nothing",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      const conflict = yield* failure(store.append("a", 1, [step("a", 2, { id: "another", text: "too late" })]), "Conflict")
      yield* same([conflict.trajectory, conflict.expected, conflict.actual], ["a", 1, 2])
      const atFirst = yield* failure(store.append("a", 0, [step("a", 1, { id: "yet-another" }), step("a", 2, { id: "and-another" })]), "Conflict")
      yield* same([atFirst.expected, atFirst.actual], [0, 2])
      yield* same(yield* store.read("a"), steps("a", 1, 2))
    })
} satisfies StoreClause
