import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { again, all, brought, notice, notices, numbers, parked, rest } from "../sample.ts"

export default {
  id: "outbox-25",
  sentence: "what waits, and how, is there when the outbox is opened again",
  strength: "optional",
  needs: "durable",
  program: (place) =>
    Effect.gen(function* () {
      yield* Effect.scoped(Effect.gen(function* () {
        const outbox = yield* openedOutbox(place)
        yield* outbox.put([...notices(1, 2), ...notices(3, 4, { trajectory: "b" }), notice(5, { trajectory: "c" }), notice(6, { trajectory: "d" })])
        yield* outbox.settle([brought(notice(1)), again(notice(3, { trajectory: "b" }), 100), rest(notice(5, { trajectory: "c" }), 100), parked(notice(6, { trajectory: "d" }))])
      }))
      const outbox = yield* openedOutbox(place)
      yield* outbox.put([notice(1)])
      yield* same(numbers(yield* outbox.ready(99, all)), [2])
      yield* same(numbers(yield* outbox.ready(100, all)), [2, 3, 4, 5])
      yield* same(numbers(yield* outbox.parked(undefined, all)), [6])
    })
} satisfies OutboxClause
