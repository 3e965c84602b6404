import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { numbers, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-29",
  sentence: "a long history is read and followed whole",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      for (let version = 0; version < 1_500; version += 250) yield* store.append("a", version, steps("a", version + 1, version + 250))
      yield* same(numbers(yield* store.read("a")), Array.from({ length: 1_500 }, (_, index) => index + 1))
      const placed = yield* Stream.runCollect(store.follow(0, { live: false }))
      yield* same(placed.map(({ taken }) => taken.number), Array.from({ length: 1_500 }, (_, index) => index + 1))
    })
} satisfies StoreClause
