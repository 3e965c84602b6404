import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { again, all, notice, notices, numbers, parked } from "../sample.ts"

export default {
  id: "outbox-11",
  sentence: "what is parked is not given, and holds up nothing",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put(notices(1, 3))
      yield* outbox.settle([again(notice(1), 100)])
      yield* outbox.settle([parked(notice(1), 2)])
      yield* same(numbers(yield* outbox.ready(1_000, all)), [2, 3])
    })
} satisfies OutboxClause
