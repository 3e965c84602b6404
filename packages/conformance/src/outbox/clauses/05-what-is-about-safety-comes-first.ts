import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, notice, notices, numbers } from "../sample.ts"

export default {
  id: "outbox-05",
  sentence: "what is about safety comes before all else, whenever it was put",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put([...notices(1, 3, { trajectory: "b" }), notice(4, { trajectory: "c", safety: true }), notice(5), notice(6, { trajectory: "b", safety: true })])
      yield* same(numbers((yield* outbox.ready(0, all)).slice(0, 3)), [4, 6, 1])
    })
} satisfies OutboxClause
