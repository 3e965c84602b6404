import * as Effect from "effect/Effect"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened, spoilt } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-35",
  sentence: "a step that cannot be read is named with what is wrong, and never left out",
  strength: "optional",
  needs: "spoil",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      yield* store.append("a", 0, steps("a", 1, 3))
      yield* store.append("b", 0, steps("b", 1, 1))
      const { at: _, ...cut } = step("a", 2)
      for (const text of ["", "{", "null", "[]", JSON.stringify(cut), JSON.stringify(step("a", 3)), JSON.stringify(step("b", 2)), JSON.stringify(step("a", 2, { id: "other" }))]) {
        yield* spoilt(place, "a", 2, text)
        for (const from of [1, 2]) {
          const found = yield* failure(store.read("a", from), "Unreadable")
          yield* same([found.trajectory, found.number, found.faults.length > 0], ["a", 2, true])
        }
      }
      yield* same(yield* store.read("a", 3), steps("a", 3, 3))
      yield* same(yield* store.read("b"), steps("b", 1, 1))
    })
} satisfies StoreClause
