import * as Effect from "effect/Effect"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"

export default {
  id: "outbox-18",
  sentence: "forgetting what is not there is no failure",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.forget("nobody")
    })
} satisfies OutboxClause
