import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import { overwrite } from "../../store/overwrite.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, notice } from "../sample.ts"

export default {
  id: "outbox-22",
  sentence: "what a caller does to what it handed in changes nothing that waits",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      const handed = structuredClone(notice(1, { about: { child: "noor" } }))
      yield* outbox.put([handed])
      overwrite(handed)
      yield* same((yield* outbox.ready(0, all)).map((one) => one.notice.about), [{ child: "noor" }])
    })
} satisfies OutboxClause
