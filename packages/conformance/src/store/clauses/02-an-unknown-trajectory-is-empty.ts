import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-02",
  sentence: "a trajectory that nobody wrote to reads as empty",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* same(yield* store.read("a"), [])
      yield* store.append("a", 0, steps("a", 1, 1))
      yield* same(yield* store.read("b"), [])
    })
} satisfies StoreClause
