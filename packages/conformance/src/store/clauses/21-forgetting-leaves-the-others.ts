import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-21",
  sentence: "forgetting one trajectory leaves the others as they are, at their positions",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      yield* store.append("b", 0, steps("b", 1, 2))
      yield* store.append("ab", 0, steps("ab", 1, 1))
      yield* store.append("a", 2, steps("a", 3, 3))
      const before = yield* Stream.runCollect(store.follow(0, { live: false }))
      yield* store.forget("a")
      yield* same(yield* store.read("b"), steps("b", 1, 2))
      yield* same(yield* store.read("ab"), steps("ab", 1, 1))
      const after = yield* Stream.runCollect(store.follow(0, { live: false }))
      yield* same(after.filter(({ taken }) => taken.trajectory !== "a"), before.filter(({ taken }) => taken.trajectory !== "a"))
    })
} satisfies StoreClause
