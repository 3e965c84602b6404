import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { failure, same } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { opened } from "../Place.ts"
import { step, steps } from "../sample.ts"

export default {
  id: "store-30",
  sentence: "what was kept is there when the store is opened again, at the same positions",
  strength: "optional",
  needs: "durable",
  program: (place) =>
    Effect.gen(function* () {
      const before = yield* Effect.scoped(Effect.gen(function* () {
        const store = yield* opened(place)
        yield* store.append("a", 0, steps("a", 1, 2))
        yield* store.append("b", 0, steps("b", 1, 1))
        yield* store.append("a", 2, steps("a", 3, 3))
        yield* store.append("c", 0, steps("c", 1, 1))
        yield* store.forget("c")
        return yield* Stream.runCollect(store.follow(0, { live: false }))
      }))
      const again = yield* opened(place)
      yield* same(yield* Stream.runCollect(again.follow(0, { live: false })), before)
      yield* same(yield* again.read("a"), steps("a", 1, 3))
      yield* same(yield* again.read("c"), [])
      const conflict = yield* failure(again.append("a", 2, [step("a", 3, { id: "late" })]), "Conflict")
      yield* same(conflict.actual, 3)
      yield* again.append("a", 3, steps("a", 4, 4))
    })
} satisfies StoreClause
