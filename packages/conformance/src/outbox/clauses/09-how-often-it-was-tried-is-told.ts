import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { again, all, notice } from "../sample.ts"

export default {
  id: "outbox-09",
  sentence: "how often it was tried is told with it",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put([notice(1)])
      yield* outbox.settle([again(notice(1), 10, 1)])
      yield* outbox.settle([again(notice(1), 20, 2)])
      yield* same((yield* outbox.ready(20, all)).map(({ tried }) => tried), [2])
    })
} satisfies OutboxClause
