import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { all, inOrder, notice, numbers, parked } from "../sample.ts"

export default {
  id: "outbox-17",
  sentence: "forgetting a trajectory leaves all others as they are",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      const others = ["ab", "A", "b"].map((trajectory, index) => notice(index + 2, { trajectory }))
      yield* outbox.put([notice(1), ...others])
      yield* outbox.settle(others.slice(2).map((one) => parked(one)))
      yield* outbox.forget("a")
      yield* same(inOrder(numbers(yield* outbox.ready(0, all))), [2, 3])
      yield* same(numbers(yield* outbox.parked(undefined, all)), [4])
    })
} satisfies OutboxClause
