import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { notice, parked } from "../sample.ts"

export default {
  id: "outbox-20",
  sentence: "who waits is woken by what is put or resumed, also when that was before they began to wait",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      const waiting = yield* Effect.forkChild(outbox.rung)
      yield* Effect.yieldNow
      yield* outbox.put([notice(1)])
      yield* Fiber.join(waiting)
      yield* outbox.put([notice(2)])
      yield* outbox.rung
      yield* outbox.settle([parked(notice(1))])
      yield* outbox.resume()
      yield* outbox.rung
    })
} satisfies OutboxClause
