import * as Effect from "effect/Effect"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-05",
  sentence: "a version that is not there yet is a conflict",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const early = yield* failure(store.append("a", 3, [step("a", 4)]), "Conflict")
      yield* same([early.expected, early.actual], [3, 0])
      yield* store.append("a", 0, steps("a", 1, 2))
      const beyond = yield* failure(store.append("a", 3, [step("a", 4)]), "Conflict")
      yield* same([beyond.expected, beyond.actual], [3, 2])
      const batch = yield* failure(store.append("a", 3, steps("a", 4, 6)), "Conflict")
      yield* same([batch.expected, batch.actual], [3, 2])
      yield* same(yield* store.read("a"), steps("a", 1, 2))
    })
} satisfies StoreClause
