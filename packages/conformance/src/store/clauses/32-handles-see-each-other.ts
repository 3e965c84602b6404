import * as Effect from "effect/Effect"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-32",
  sentence: "what one handle records, another reads, and refuses to write over",
  strength: "optional",
  needs: "several",
  program: (place) =>
    Effect.gen(function* () {
      const one = yield* opened(place)
      const other = yield* opened(place)
      yield* one.append("a", 0, steps("a", 1, 2))
      yield* same(yield* other.read("a"), steps("a", 1, 2))
      yield* other.append("a", 2, steps("a", 3, 3))
      const conflict = yield* failure(one.append("a", 2, [step("a", 3, { id: "late" })]), "Conflict")
      yield* same(conflict.actual, 3)
      yield* one.append("a", 3, steps("a", 4, 4))
      yield* other.forget("a")
      yield* same(yield* one.read("a"), [])
      const forgotten = yield* failure(one.append("a", 4, steps("a", 5, 5)), "Conflict")
      yield* same(forgotten.actual, 0)
    })
} satisfies StoreClause
