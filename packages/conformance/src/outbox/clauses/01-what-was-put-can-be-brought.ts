import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, notice, notices } from "../sample.ts"

export default {
  id: "outbox-01",
  sentence: "what was put can be brought, the same and in order",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      const put = [notice(1, { about: { child: "noor", until: "2061-04-01" } }), ...notices(2, 4)]
      yield* outbox.put(put)
      yield* same(yield* outbox.ready(0, all), put.map((one) => ({ notice: one, tried: 0 })))
    })
} satisfies OutboxClause
