import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { overwrite } from "../overwrite.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-17",
  sentence: "what a caller does to what it was given changes nothing that is kept",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 2))
      overwrite(yield* store.read("a"))
      overwrite(yield* Stream.runCollect(store.follow(0, { live: false })))
      yield* same(yield* store.read("a"), steps("a", 1, 2))
      yield* same((yield* Stream.runCollect(store.follow(0, { live: false }))).map(({ taken }) => taken), steps("a", 1, 2))
    })
} satisfies StoreClause
