import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, brought, notice, notices, numbers, parked } from "../sample.ts"

export default {
  id: "outbox-16",
  sentence: "of a forgotten trajectory nothing waits or is parked, and no id is known",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      yield* outbox.put([...notices(1, 3), notice(4, { safety: true })])
      yield* outbox.settle([brought(notice(1)), parked(notice(2))])
      yield* outbox.forget("a")
      yield* same(numbers(yield* outbox.ready(0, all)), [])
      yield* same(numbers(yield* outbox.parked(undefined, all)), [])
      yield* outbox.put(notices(1, 3))
      yield* same(numbers(yield* outbox.ready(0, all)), [1, 2, 3])
    })
} satisfies OutboxClause
