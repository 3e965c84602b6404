import * as Effect from "effect/Effect"
import { same, truth } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox, spoiltNotice } from "../Place.ts"
import { all, notice, notices, numbers } from "../sample.ts"

export default {
  id: "outbox-30",
  sentence: "what can no longer be read holds up its own line, and nobody else",
  strength: "optional",
  needs: "spoil",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put([...notices(1, 2), ...notices(3, 4, { trajectory: "b" })])
      yield* spoiltNotice(place, notice(1).id, "{}")
      yield* truth((yield* outbox.ready(0, 1)).length > 0, "it gives nothing that comes after it")
      yield* same(numbers(yield* outbox.ready(0, all)), [3, 4])
    })
} satisfies OutboxClause
