import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { truth } from "../../seen.ts"
import { aWhile } from "../../store/consuming.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"

export default {
  id: "outbox-19",
  sentence: "one at a time has the turn: the next waits until the scope of the first ends",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      let isWaiting = true
      const next = yield* Effect.scoped(Effect.gen(function* () {
        yield* outbox.turn
        const waiting = yield* Effect.forkDetach(Effect.scoped(Effect.map(outbox.turn, () => { isWaiting = false })))
        yield* Effect.sleep(aWhile)
        yield* truth(isWaiting, "two have the turn at once")
        return waiting
      }))
      yield* Fiber.join(next)
    })
} satisfies OutboxClause
