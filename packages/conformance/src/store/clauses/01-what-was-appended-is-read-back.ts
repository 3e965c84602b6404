import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-01",
  sentence: "what was appended is read back, the same and in order",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* store.append("a", 2, steps("a", 3, 3))
      yield* same(yield* store.read("a"), steps("a", 1, 3))
    })
} satisfies StoreClause
