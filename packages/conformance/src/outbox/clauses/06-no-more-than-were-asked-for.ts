import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { notices } from "../sample.ts"

export default {
  id: "outbox-06",
  sentence: "no more are given than were asked for, and none when none were",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put(notices(1, 5))
      yield* same((yield* outbox.ready(0, 2)).length, 2)
      yield* same((yield* outbox.ready(0, 0)).length, 0)
    })
} satisfies OutboxClause
