import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, notice, notices, numbers, rest } from "../sample.ts"

export default {
  id: "outbox-10",
  sentence: "what rests holds up nothing, and has its old place when it was long enough",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put(notices(1, 3))
      yield* outbox.settle([rest(notice(2), 100)])
      yield* same(numbers(yield* outbox.ready(99, all)), [1, 3])
      yield* same(numbers(yield* outbox.ready(100, all)), [1, 2, 3])
    })
} satisfies OutboxClause
