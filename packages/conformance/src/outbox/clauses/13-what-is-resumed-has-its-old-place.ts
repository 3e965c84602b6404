import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, notice, notices, numbers, parked } from "../sample.ts"

export default {
  id: "outbox-13",
  sentence: "what is resumed waits again untried in its old place, alone or all of it",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      const others = notices(4, 5, { trajectory: "b" })
      yield* outbox.put([...notices(1, 3), ...others])
      yield* outbox.settle([parked(notice(1)), ...others.slice(0, 1).map((one) => parked(one))])
      yield* same(yield* outbox.resume([notice(1).id, notice(3).id, "nobody-put-this"]), 1)
      const waiting = yield* outbox.ready(0, all)
      yield* same(waiting.filter((one) => one.notice.trajectory !== "b").map(({ notice: { id }, tried }) => [id, tried]), notices(1, 3).map(({ id }) => [id, 0]))
      yield* same(yield* outbox.resume(), 1)
      yield* same(yield* outbox.resume(), 0)
      yield* same(numbers(yield* outbox.ready(0, all)), [1, 2, 3, 4, 5])
    })
} satisfies OutboxClause
