/**
 * Notices that wait, in memory, as text: what anyone does to the objects changes nothing that is kept. For tests, examples and simulations.
 * A shelf outlives the outboxes that are opened on it, as a file would.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Outbox } from "@omringd/core/Notices"
import type { Outgoing } from "@omringd/core/Notices"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { parkedIn, waitingIn } from "./kept.ts"
import { Shelf } from "./memory/shelf.ts"

/** @public */
export interface MemoryOutboxOptions {
  /** Left out: a new one that is gone when the outbox closes. */
  readonly shelf?: Shelf
}

const closed = new StoreUnavailable({ store: "memory", why: "closed", said: "it was closed" })

const outboxOn = (shelf: Shelf, isOpen: () => boolean): Outgoing => {
  let heard = shelf.bell.rung()
  const whenOpen = <A>(answer: () => A): Effect.Effect<A, StoreUnavailable> =>
    Effect.suspend((): Effect.Effect<A, StoreUnavailable> => (isOpen() ? Effect.succeed(answer()) : Effect.fail(closed)))
  return {
    put: (notices) => whenOpen(() => Shelf.put(shelf, notices)),
    ready: (now, limit) => waitingIn("memory", (after, most) => whenOpen(() => Shelf.ready(shelf, now, after, most)))(limit),
    next: (now) => whenOpen(() => Shelf.next(shelf, now)),
    settle: (outcomes) => whenOpen(() => Shelf.settle(shelf, outcomes)),
    parked: (after, limit) => Effect.flatMap(whenOpen(() => Shelf.parked(shelf, after, limit)), (found) => parkedIn("memory", found)),
    resume: (ids) => whenOpen(() => Shelf.resume(shelf, ids)),
    forget: (trajectory) => whenOpen(() => Shelf.forget(shelf, trajectory)),
    turn: Effect.andThen(whenOpen(() => undefined), Effect.asVoid(shelf.turns.take("bring"))),
    rung: Effect.suspend(() => Effect.andThen(shelf.bell.after(heard), Effect.sync(() => { heard = shelf.bell.rung() })))
  }
}

/** An outbox for as long as its scope. @public */
export const open = ({ shelf = Shelf.empty() }: MemoryOutboxOptions = {}): Effect.Effect<Outgoing, never, Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => ({ isOpen: true })),
      (state) => Effect.sync(() => { state.isOpen = false; shelf.bell.ring() })
    ),
    (state) => outboxOn(shelf, () => state.isOpen)
  )

/** @public */
export const layer = (options: MemoryOutboxOptions = {}): Layer.Layer<Outbox> => Layer.effect(Outbox, open(options))

/** What `openNotices({ outbox: memory() })` takes. @public */
export const memory = layer

export { Shelf } from "./memory/shelf.ts"
