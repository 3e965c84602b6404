import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { again, all, brought, notice, notices, numbers, parked } from "../sample.ts"

export default {
  id: "outbox-15",
  sentence: "what is not there, or no longer waits, is passed over when it is settled",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put(notices(1, 2))
      yield* outbox.settle([parked(notice(1)), brought(notice(2)), brought(notice(9))])
      yield* outbox.settle([brought(notice(1)), again(notice(2), 10)])
      yield* same(numbers(yield* outbox.parked(undefined, all)), [1])
      yield* same(numbers(yield* outbox.ready(1_000, all)), [])
    })
} satisfies OutboxClause
