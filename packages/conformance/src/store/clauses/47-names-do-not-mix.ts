import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { comeTo, following, positionOf } from "../consuming.ts"
import { opened } from "../Place.ts"

const names = ["a", "A", "a/b", "a:b", "a.b", "a-b"]

export default {
  id: "store-47",
  sentence: "each name has its own position and its own turn",
  strength: "optional",
  needs: "consumers",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      for (const [index, name] of names.entries()) yield* comeTo(store, name, index + 1)
      for (const [index, name] of names.entries()) yield* same(yield* positionOf(store, name), index + 1)
      yield* Effect.scoped(Effect.forEach(names, (name) => following(store, name), { discard: true })) // all at once: nobody waits
    })
} satisfies StoreClause
