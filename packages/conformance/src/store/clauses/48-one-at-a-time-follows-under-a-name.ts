import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { same, truth } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { aWhile, following } from "../consuming.ts"
import { opened } from "../Place.ts"

export default {
  id: "store-48",
  sentence: "one at a time follows under a name: the next waits, and goes on from what was saved",
  strength: "optional",
  needs: "consumers",
  program: (place) =>
    Effect.gen(function* () {
      const store = yield* opened(place)
      let isWaiting = true
      const next = yield* Effect.scoped(Effect.gen(function* () {
        const { save } = yield* following(store, "letters")
        const waiting = yield* Effect.forkDetach(Effect.scoped(Effect.map(following(store, "letters"), ({ position }) => {
          isWaiting = false
          return position
        })))
        yield* Effect.sleep(aWhile)
        yield* truth(isWaiting, "two follow under one name at once")
        yield* save(5)
        return waiting
      }))
      yield* same(yield* Fiber.join(next), 5)
    })
} satisfies StoreClause
