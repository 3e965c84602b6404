/** Services in a world of their own, under a clock that goes only as far as the test says. */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import { deliver, Outbox } from "@omringd/core/Notices"
import type { DeliverOptions, Notifier, Outgoing, People, Rounds } from "@omringd/core/Notices"
import type { Notice } from "@omringd/core"
import type { TrajectoryStore } from "@omringd/core/TrajectoryStore"
import { becomes, timed } from "./timed.ts"
import { opened, practice, receiver, shelves } from "./world.ts"
import type { Receiver, Shelves } from "./world.ts"

export type Here = Context.Context<TrajectoryStore | Outbox | Notifier | People | Rounds>
export interface Delivering {
  readonly one: Receiver
  readonly outbox: Outgoing
  readonly there: Shelves
  readonly here: Here
}
export interface Told extends Partial<DeliverOptions> {
  readonly people?: People["Service"]
  readonly there?: Shelves
  /** When it begins; at the beginning of 1970 when left out. */
  readonly from?: string
}

/** Delivers these notices to a receiver, which the test then tells how to behave before time goes on. */
export const delivering = <A>(
  notices: readonly Notice[], { people, there = shelves(), from, ...options }: Told, see: (world: Delivering) => Effect.Effect<A, unknown, Scope>
): Promise<A> =>
  timed(Effect.gen(function* () {
    if (from !== undefined) yield* becomes(from)
    const one = receiver()
    const here = yield* opened(there, { notifier: one.notifier, ...(people === undefined ? {} : { people }) })
    const outbox = yield* Effect.provideContext(Outbox, here)
    yield* outbox.put(notices)
    yield* Effect.forkScoped(Effect.provideContext(deliver({ practice, ...options }), here))
    return yield* see({ one, outbox, there, here })
  }))
