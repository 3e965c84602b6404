import * as Effect from "effect/Effect"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened, spoilt } from "../Place.ts"
import { steps } from "../sample.ts"

export default {
  id: "store-36",
  sentence: "nothing is added to a trajectory that cannot be read",
  strength: "optional",
  needs: "spoil",
  program: (place) =>
    Effect.gen(function* () {
      yield* Effect.scoped(Effect.gen(function* () {
        const store = yield* opened(place)
        yield* store.append("a", 0, steps("a", 1, 3))
        yield* store.append("b", 0, steps("b", 1, 1))
      }))
      yield* spoilt(place, "a", 1, "{")
      const again = yield* opened(place)
      for (const added of [steps("a", 4, 4), steps("a", 4, 5)]) {
        const found = yield* failure(again.append("a", 3, added), "Unreadable")
        yield* same([found.trajectory, found.number], ["a", 1])
      }
      yield* again.append("b", 1, steps("b", 2, 2))
      yield* same(yield* Effect.flip(again.read("a", 4)).pipe(Effect.as("unread"), Effect.orElseSucceed(() => "empty")), "empty")
    })
} satisfies StoreClause
