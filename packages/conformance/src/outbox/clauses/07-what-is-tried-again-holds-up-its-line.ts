import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { again, all, brought, notice, notices, numbers } from "../sample.ts"

export default {
  id: "outbox-07",
  sentence: "what is tried again later holds up what is behind it in its line until then",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put(notices(1, 3))
      yield* outbox.settle([again(notice(1), 100)])
      yield* same(numbers(yield* outbox.ready(99, all)), [])
      yield* same(numbers(yield* outbox.ready(100, all)), [1, 2, 3])
      yield* outbox.settle([brought(notice(1))])
      yield* same(numbers(yield* outbox.ready(0, all)), [2, 3])
    })
} satisfies OutboxClause
