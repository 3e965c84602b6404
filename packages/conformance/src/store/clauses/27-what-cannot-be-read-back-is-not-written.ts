import * as Effect from "effect/Effect"
import type { Taken } from "@omringd/core"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-27",
  sentence: "what could not be read back is not written, and what is wrong with it is named",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      const { under: _, ...cut } = step("a", 2)
      const unreadable = [{ ...step("a", 2), by: "not a reference" }, cut, { ...step("a", 2), step: { step: "Unheard" } }, { ...step("a", 2), more: 1 }]
      yield* store.append("a", 0, steps("a", 1, 1))
      for (const one of unreadable) {
        const found = yield* failure(store.append("a", 1, [one as Taken]), "Unreadable") // as a caller without types would
        yield* same([found.trajectory, found.number, found.faults.length > 0], ["a", 2, true])
      }
      yield* failure(store.append("a", 1, [step("a", 2), { ...step("a", 3), at: "yesterday" }]), "Unreadable")
      yield* same(yield* store.read("a"), steps("a", 1, 1))
    })
} satisfies StoreClause
