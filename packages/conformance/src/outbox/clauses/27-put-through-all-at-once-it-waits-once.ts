import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, notices } from "../sample.ts"

export default {
  id: "outbox-27",
  sentence: "put through several handles at once it waits once, and it is new for one of them",
  strength: "optional",
  needs: "several",
  program: (place) =>
    Effect.gen(function* () {
      const handles = yield* Effect.all([openedOutbox(place), openedOutbox(place), openedOutbox(place)])
      for (let round = 0; round < 5; round++) {
        const batch = notices(10 * round, 10 * round + 9)
        const added = yield* Effect.forEach(handles, (outbox) => outbox.put(batch), { concurrency: "unbounded" })
        yield* same(added.reduce((sum, one) => sum + one, 0), batch.length)
      }
      for (const outbox of handles) yield* same((yield* outbox.ready(0, all)).length, 50)
    })
} satisfies OutboxClause
