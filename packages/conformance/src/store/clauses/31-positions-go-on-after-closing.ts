import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-31",
  sentence: "positions go on growing when the store is opened again, also when the last step was forgotten",
  strength: "optional",
  needs: "durable",
  program: (place) =>
    Effect.gen(function* () {
      const last = yield* Effect.scoped(Effect.gen(function* () {
        const store = yield* opened(place)
        yield* store.append("a", 0, steps("a", 1, 3))
        const placed = yield* Stream.runCollect(store.follow(0, { live: false }))
        yield* store.forget("a")
        return placed.at(-1)?.position ?? 0
      }))
      const after = yield* Effect.scoped(Effect.gen(function* () {
        const again = yield* opened(place)
        yield* again.append("b", 0, steps("b", 1, 1))
        const placed = yield* Stream.runCollect(again.follow(last, { live: false }))
        yield* same(placed.map(({ taken }) => taken), steps("b", 1, 1))
        return placed.at(-1)?.position ?? 0
      }))
      const onceMore = yield* opened(place)
      yield* onceMore.append("b", 1, steps("b", 2, 2))
      const placed = yield* Stream.runCollect(onceMore.follow(after, { live: false }))
      yield* same(placed.slice(-1).map(({ taken }) => taken), steps("b", 2, 2))
    })
} satisfies StoreClause
