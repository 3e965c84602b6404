import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-20",
  sentence: "a forgotten trajectory reads as empty",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 3))
      yield* store.forget("a")
      yield* same(yield* store.read("a"), [])
      yield* same(yield* store.read("a", 2), [])
    })
} satisfies StoreClause
