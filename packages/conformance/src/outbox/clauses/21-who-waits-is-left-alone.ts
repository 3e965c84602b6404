import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"

/** How often everyone else has a turn meanwhile: counted, for on a busy machine time says nothing. */
const turns = 1_000

export default {
  id: "outbox-21",
  sentence: "who waits is left alone for a while when nothing is put",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)
      let times = 0
      const others = Effect.forEach(Array.from({ length: turns }), () => Effect.yieldNow, { discard: true })
      yield* Effect.raceFirst(others, Effect.forever(Effect.map(outbox.rung, () => { times++ })))
      yield* truth(times < turns / 2, `it was woken ${times} times while others had ${turns} turns`)
    })
} satisfies OutboxClause
