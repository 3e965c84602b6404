import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, brought, notice, notices, numbers } from "../sample.ts"

export default {
  id: "outbox-03",
  sentence: "what was brought is not given again, however often it is put",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put(notices(1, 2))
      yield* outbox.settle([brought(notice(1))])
      yield* same(numbers(yield* outbox.ready(0, all)), [2])
      yield* outbox.put([notice(1)])
      yield* same(numbers(yield* outbox.ready(0, all)), [2])
    })
} satisfies OutboxClause
