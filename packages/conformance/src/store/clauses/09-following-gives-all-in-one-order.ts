import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same, truth } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-09",
  sentence: "following gives all trajectories in the order in which they were recorded, at positions that only grow",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* store.append("b", 0, steps("b", 1, 1))
      yield* store.append("a", 2, steps("a", 3, 3))
      const placed = yield* Stream.runCollect(store.follow(0, { live: false }))
      yield* same(placed.map(({ taken }) => taken), [...steps("a", 1, 2), ...steps("b", 1, 1), ...steps("a", 3, 3)])
      const grows = placed.every(({ position }, index) => Number.isSafeInteger(position) && position > (placed[index - 1]?.position ?? 0))
      yield* truth(grows, `positions ${placed.map(({ position }) => position).join(", ")}`)
    })
} satisfies StoreClause
