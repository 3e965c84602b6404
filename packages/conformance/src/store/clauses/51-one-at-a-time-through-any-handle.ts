import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { same, truth } from "../../seen.ts"
import type { StoreClause } from "../clause.ts"
import { aWhile, following } from "../consuming.ts"
import { opened } from "../Place.ts"

export default {
  id: "store-51",
  sentence: "one at a time follows under a name through whichever handle, and the next has its turn when a handle is closed",
  strength: "optional",
  needs: ["consumers", "several"],
  program: (place) =>
    Effect.gen(function* () {
      const other = yield* opened(place)
      let isWaiting = true
      const next = yield* Effect.scoped(Effect.gen(function* () {
        const { save } = yield* following(yield* opened(place), "letters")
        const waiting = yield* Effect.forkDetach(Effect.scoped(Effect.map(following(other, "letters"), ({ position }) => {
          isWaiting = false
          return position
        })))
        yield* Effect.sleep(aWhile)
        yield* truth(isWaiting, "two follow under one name at once, each through a handle")
        yield* save(6)
        return waiting
      }))
      yield* same(yield* Fiber.join(next), 6)
    })
} satisfies StoreClause
