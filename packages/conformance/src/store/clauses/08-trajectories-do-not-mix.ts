import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-08",
  sentence: "trajectories do not mix: the same ids and numbers can be in each",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const mine = step("a", 1, { id: "first", text: "in a" })
      const yours = step("b", 1, { id: "first", text: "in b" })
      yield* store.append("a", 0, [mine])
      yield* store.append("b", 0, [yours])
      yield* store.append("a", 1, steps("a", 2, 2))
      yield* same(yield* store.read("a"), [mine, ...steps("a", 2, 2)])
      yield* same(yield* store.read("b"), [yours])
    })
} satisfies StoreClause
