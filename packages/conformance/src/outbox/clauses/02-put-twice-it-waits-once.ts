import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, notice, numbers } from "../sample.ts"

export default {
  id: "outbox-02",
  sentence: "put twice it waits once, also within one batch, and it tells how many were new",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* same(yield* outbox.put([notice(1), notice(2), notice(1)]), 2)
      yield* same(yield* outbox.put([notice(2), notice(3)]), 1)
      yield* same(yield* outbox.put([]), 0)
      yield* same(numbers(yield* outbox.ready(0, all)), [1, 2, 3])
    })
} satisfies OutboxClause
