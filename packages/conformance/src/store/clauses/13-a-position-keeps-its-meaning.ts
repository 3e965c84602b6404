import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-13",
  sentence: "a position keeps its meaning: what was followed before is given again the same",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 3))
      const before = yield* Stream.runCollect(store.follow(0, { live: false }))
      yield* store.append("b", 0, steps("b", 1, 2))
      const after = yield* Stream.runCollect(store.follow(0, { live: false }))
      yield* same(after.slice(0, before.length), before)
    })
} satisfies StoreClause
