import * as Effect from "effect/Effect"
import { chainIs } from "../chained.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-41",
  sentence: "every step is linked to the one before it: SHA-256 of that link and the step's canonical text",
  strength: "optional",
  needs: "chained",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const taken = [...steps("a", 1, 4), step("a", 5, { text: "\u2028 \ud83d\udc67 \" \\ \u0000 e\u0301" }), step("a", 6)]
      yield* store.append("a", 0, taken.slice(0, 1))
      yield* store.append("a", 1, taken.slice(1, 3))
      yield* store.append("b", 0, steps("b", 1, 1))
      yield* store.append("a", 3, taken.slice(3))
      yield* chainIs(place, store, "a", taken)
    })
} satisfies StoreClause
