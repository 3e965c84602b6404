import * as Effect from "effect/Effect"
import { truth } from "../../seen.ts"
import { aWhile } from "../../store/consuming.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"

export default {
  id: "outbox-21",
  sentence: "who waits is left alone for a while when nothing is put",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      let times = 0
      yield* Effect.raceFirst(Effect.sleep(aWhile), Effect.forever(Effect.map(outbox.rung, () => { times++ })))
      yield* truth(times < aWhile, `it was woken ${times} times in ${aWhile} ms`)
    })
} satisfies OutboxClause
