import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-24",
  sentence: "forgetting what is not there is no failure",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.forget("a")
      yield* store.append("a", 0, steps("a", 1, 1))
      yield* store.forget("a")
      yield* store.forget("a")
      yield* same(yield* store.read("a"), [])
    })
} satisfies StoreClause
