/** An outbox that tells what came of each notice once that is written down. */
import * as Effect from "effect/Effect"
import type { Outcome, Outgoing } from "../outbox.ts"
import type { Notice } from "../../Notice.ts"

export const telling = (outbox: Outgoing, told: (notice: Notice, outcome: Outcome) => void): Outgoing => {
  /** What was handed out, until it is settled. */
  const out = new Map<string, Notice>()
  return {
    ...outbox,
    ready: (now, limit) => Effect.tap(outbox.ready(now, limit), (waiting) => Effect.sync(() => { for (const { notice } of waiting) out.set(notice.id, notice) })),
    settle: (outcomes) => Effect.tap(outbox.settle(outcomes), () => Effect.sync(() => {
      for (const outcome of outcomes) {
        const notice = out.get(outcome.id)
        out.delete(outcome.id)
        if (notice !== undefined) told(notice, outcome)
      }
    }))
  }
}
