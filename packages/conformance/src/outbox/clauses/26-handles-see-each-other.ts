import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { again, all, brought, notice, notices, numbers } from "../sample.ts"

export default {
  id: "outbox-26",
  sentence: "what is put and settled through one handle is so for all",
  strength: "optional",
  needs: "several",
  program: (place) =>
    Effect.gen(function* () {
      const one = yield* openedOutbox(place)
      const other = yield* openedOutbox(place)
      yield* one.put(notices(1, 2))
      yield* same(numbers(yield* other.ready(0, all)), [1, 2])
      yield* same(numbers(yield* one.ready(0, all)), [1, 2])
      yield* other.settle([brought(notice(1)), again(notice(2), 100)])
      yield* same(numbers(yield* one.ready(0, all)), [])
      yield* other.put([notice(1)])
      yield* same(numbers(yield* one.ready(100, all)), [2])
    })
} satisfies OutboxClause
