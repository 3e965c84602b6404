import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Taken } from "@omringd/core"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { overwrite } from "../overwrite.ts"
import { opened } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-16",
  sentence: "what a caller does to what it handed in changes nothing that is kept",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const mine: unknown = JSON.parse(JSON.stringify(steps("a", 1, 2)))
      yield* store.append("a", 0, mine as readonly Taken[]) // a copy of steps
      overwrite(mine)
      yield* same(yield* store.read("a"), steps("a", 1, 2))
      yield* same((yield* Stream.runCollect(store.follow(0, { live: false }))).map(({ taken }) => taken), steps("a", 1, 2))
    })
} satisfies StoreClause
