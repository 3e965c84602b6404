import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { again, brought, notice, notices, parked, rest } from "../sample.ts"

export default {
  id: "outbox-14",
  sentence: "when something can be brought next is told: now, when one has waited, or never",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* same(yield* outbox.next(50), undefined)
      yield* outbox.put(notices(1, 3))
      yield* same(yield* outbox.next(50), 50)
      yield* outbox.settle([again(notice(1), 100), rest(notice(2), 70)])
      yield* same(yield* outbox.next(60), 100)
      yield* outbox.put([notice(4, { trajectory: "b" })])
      yield* outbox.settle([rest(notice(4, { trajectory: "b" }), 80)])
      yield* same(yield* outbox.next(60), 80)
      yield* outbox.settle([...notices(1, 3).map(brought), parked(notice(4, { trajectory: "b" }))])
      yield* same(yield* outbox.next(1_000), undefined)
    })
} satisfies OutboxClause
