import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, notice, notices, numbers, parked } from "../sample.ts"

export default {
  id: "outbox-12",
  sentence: "what is parked is listed with its reason, so many at a time",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put(notices(1, 4))
      yield* outbox.settle([parked(notice(1), 7), parked(notice(3)), parked(notice(4))])
      const [first, ...others] = yield* outbox.parked(undefined, 2)
      yield* same(first, { notice: notice(1), tried: 7, why: "refused", said: "no such address", at: "2026-03-02T10:00:00Z" })
      yield* same(numbers(others), [3])
      yield* same(numbers(yield* outbox.parked(notice(3).id, all)), [4])
      yield* same(numbers(yield* outbox.parked(notice(4).id, all)), [])
    })
} satisfies OutboxClause
