import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { allLinks, chainIs } from "../chained.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-43",
  sentence: "what is forgotten leaves no link, and a trajectory that begins anew begins a new chain",
  strength: "optional",
  needs: "chained",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 3))
      yield* store.append("b", 0, steps("b", 1, 1))
      yield* store.forget("a")
      yield* same((yield* allLinks(store, 10)).map(({ trajectory }) => trajectory), ["b"])
      const anew = [step("a", 1, { id: "anew", text: "anew" }), step("a", 2, { id: "and-on", text: "and on" })]
      yield* store.append("a", 0, anew)
      yield* chainIs(place, store, "a", anew)
    })
} satisfies StoreClause
