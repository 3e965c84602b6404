import * as Effect from "effect/Effect"
import { same } from "../../seen.ts"
import type { OutboxClause } from "../clause.ts"
import { openedOutbox } from "../Place.ts"
import { brought, inOrder, notice } from "../sample.ts"

export default {
  id: "outbox-24",
  sentence: "however much waits, all of it is brought once, and each line in its order",
  strength: "required",
  program: (place) =>
    Effect.gen(function* () {
      const outbox = yield* openedOutbox(place)

      const put = Array.from({ length: 1_000 }, (_, index) => notice(index, { trajectory: `t${index % 37}`, safety: index % 5 === 0 }))
      for (let from = 0; from < put.length; from += 250) yield* outbox.put(put.slice(from, from + 250))
      const gone = new Map<string, readonly number[]>()
      for (let waiting = yield* outbox.ready(0, 64); waiting.length > 0; waiting = yield* outbox.ready(0, 64)) {
        for (const { notice: { trajectory, safety, because } } of waiting) gone.set(`${trajectory} ${safety}`, [...(gone.get(`${trajectory} ${safety}`) ?? []), because.of === "step" ? because.number : 0])
        yield* outbox.settle(waiting.map((one) => brought(one.notice)))
      }
      yield* same([...gone.values()].reduce((sum, { length }) => sum + length, 0), put.length)
      for (const line of gone.values()) yield* same(line, inOrder(line))
    })
} satisfies OutboxClause
