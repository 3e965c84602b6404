import * as Effect from "effect/Effect"
import { failure, same, truth } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox, spoiltNotice } from "../Place.ts"
import { all, brought, notice, notices, numbers } from "../sample.ts"

export default {
  id: "outbox-31",
  sentence: "what can no longer be read is named once nothing else is left, and is out of the way when it is settled",
  strength: "optional",
  needs: "spoil",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put([notice(2, { trajectory: "b" }), ...notices(3, 4)])
      yield* spoiltNotice(place, notice(3).id, "{}")
      yield* outbox.settle([brought(notice(2, { trajectory: "b" }))])
      const { said } = yield* failure(outbox.ready(0, all), "StoreCorrupt")
      yield* truth(said.includes(notice(3).id), `it says "${said}", and not which one`)
      yield* outbox.settle([brought(notice(3))])
      yield* same(numbers(yield* outbox.ready(0, all)), [4])
    })
} satisfies OutboxClause
