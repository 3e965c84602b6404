import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { truth } from "../../seen.ts"
import { aWhile } from "../../store/consuming.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"

export default {
  id: "outbox-28",
  sentence: "one at a time has the turn through whichever handle, and the next has it when a handle is closed",
  strength: "optional",
  needs: "several",
  program: (place) =>
    Effect.gen(function* () {
      const other = yield* openedOutbox(place)
      let isWaiting = true
      const next = yield* Effect.scoped(Effect.gen(function* () {
        const outbox = yield* openedOutbox(place)
        yield* outbox.turn
        const waiting = yield* Effect.forkDetach(Effect.scoped(Effect.map(other.turn, () => { isWaiting = false })))
        yield* Effect.sleep(aWhile)
        yield* truth(isWaiting, "two have the turn at once, each through a handle")
        return waiting
      }))
      yield* Fiber.join(next)
    })
} satisfies OutboxClause
