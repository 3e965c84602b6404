import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { notice } from "../sample.ts"

export default {
  id: "outbox-29",
  sentence: "who waits is woken by what another handle puts, then or after a while",
  strength: "optional",
  needs: "several",
  program: (place) =>
    Effect.gen(function* () {
      const one = yield* openedOutbox(place)
      const other = yield* openedOutbox(place)
      const waiting = yield* Effect.forkChild(one.rung)
      yield* Effect.yieldNow
      yield* other.put([notice(1)])
      yield* Fiber.join(waiting)
    })
} satisfies OutboxClause
