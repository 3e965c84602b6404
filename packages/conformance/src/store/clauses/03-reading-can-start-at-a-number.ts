import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-03",
  sentence: "reading can start at a step's number; past the end there is nothing",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 4))
      yield* same(yield* store.read("a", 1), steps("a", 1, 4))
      yield* same(yield* store.read("a", 3), steps("a", 3, 4))
      yield* same(yield* store.read("a", 5), [])
    })
} satisfies StoreClause
