import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { allLinks } from "../chained.ts"
import type { StoreClause } from "../clause.ts"
import { opened, spoilt } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-44",
  sentence: "links are kept beside the steps, and what was changed behind the store's back is given as it lies there",
  strength: "optional",
  needs: ["chained", "spoil"],
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 3))
      const before = yield* allLinks(store, 10)
      yield* spoilt(place, "a", 2, "no longer what it was")
      const expected = before.map((one) => (one.number === 2 ? { ...one, text: "no longer what it was" } : one))
      yield* same(yield* allLinks(store, 10), expected)
    })
} satisfies StoreClause
