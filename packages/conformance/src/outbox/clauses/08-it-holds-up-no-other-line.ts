import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { again, all, brought, inOrder, notice, notices, numbers } from "../sample.ts"

export default {
  id: "outbox-08",
  sentence: "it holds up no other trajectory, and what is about safety and the rest do not hold up each other",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      const safe = notices(11, 12, { safety: true })
      yield* outbox.put([...notices(1, 2), ...safe, ...notices(21, 22, { trajectory: "b" })])
      yield* outbox.settle([again(notice(1), 100)])
      yield* same(inOrder(numbers(yield* outbox.ready(99, all))), [11, 12, 21, 22])
      yield* outbox.settle([brought(notice(1)), ...safe.slice(0, 1).map((one) => again(one, 100))])
      yield* same(inOrder(numbers(yield* outbox.ready(99, all))), [2, 21, 22])
    })
} satisfies OutboxClause
