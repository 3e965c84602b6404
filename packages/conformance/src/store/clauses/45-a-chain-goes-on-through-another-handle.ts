import * as Effect from "effect/Effect"
import { chainIs } from "../chained.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-45",
  sentence: "a chain goes on through whichever handle adds to it, also after another forgot the trajectory and began it anew",
  strength: "optional",
  needs: ["chained", "several"],
  program: (place) =>
    Effect.gen(function* () {
      const [one, other] = [yield* opened(place), yield* opened(place)]
      yield* one.append("a", 0, steps("a", 1, 2))
      yield* other.append("a", 2, steps("a", 3, 3))
      yield* one.append("a", 3, steps("a", 4, 4))
      yield* chainIs(place, one, "a", steps("a", 1, 4))
      yield* other.forget("a")
      const anew = [1, 2, 3, 4].map((number) => step("a", number, { id: `anew.${number}` }))
      yield* other.append("a", 0, anew)
      yield* one.append("a", 4, steps("a", 5, 5))
      yield* chainIs(place, one, "a", [...anew, ...steps("a", 5, 5)])
    })
} satisfies StoreClause
