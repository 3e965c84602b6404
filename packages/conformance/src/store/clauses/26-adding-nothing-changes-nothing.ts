import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-26",
  sentence: "adding nothing changes nothing",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, [])
      yield* same(yield* store.read("a"), [])
      yield* store.append("a", 0, steps("a", 1, 1))
      yield* store.append("a", 1, [])
      yield* same(yield* store.read("a"), steps("a", 1, 1))
      yield* same((yield* Stream.runCollect(store.follow(0, { live: false }))).length, 1)
    })
} satisfies StoreClause
