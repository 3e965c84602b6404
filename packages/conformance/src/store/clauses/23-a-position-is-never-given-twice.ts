import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-23",
  sentence: "a position is never given twice, also when its step was forgotten",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      const last = (yield* Stream.runCollect(store.follow(0, { live: false }))).at(-1)?.position ?? 0
      yield* store.forget("a")
      yield* store.append("b", 0, steps("b", 1, 1))
      const placed = yield* Stream.runCollect(store.follow(last, { live: false }))
      yield* same(placed.map(({ taken }) => taken), steps("b", 1, 1))
    })
} satisfies StoreClause
