/** The same outbox, which tells what came of each notice once that is written down. */
import * as Effect from "effect/Effect"
import type { Outcome, Outgoing } from "@omringd/core/Notices"

export const telling = (outbox: Outgoing, told: (outcomes: readonly Outcome[]) => void): Outgoing =>
  ({ ...outbox, settle: (outcomes) => Effect.tap(outbox.settle(outcomes), () => Effect.sync(() => told(outcomes))) })
