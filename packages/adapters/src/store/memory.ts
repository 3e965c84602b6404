/**
 * Trajectories in memory, as text: what anyone does to the objects changes nothing that is kept. For tests, examples and
 * simulations. A shelf outlives the stores that are opened on it, as a file would.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import type { Taken } from "@omringd/core"
import { checked, Conflict, following, Known, StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Store, Unreadable } from "@omringd/core/TrajectoryStore"
import { Shelf } from "./memory/shelf.ts"

export interface MemoryOptions {
  /** Left out: a new one that is gone when the store closes. */
  readonly shelf?: Shelf
}

const closed = new StoreUnavailable({ store: "memory", why: "closed", said: "it was closed" })

const storeOn = (shelf: Shelf, isOpen: () => boolean): Store => {
  const known = Known.make()
  const whenOpen = <A, E>(answer: () => Result.Result<A, E>): Effect.Effect<A, E | StoreUnavailable> =>
    Effect.suspend((): Effect.Effect<A, E | StoreUnavailable> => (isOpen() ? Effect.fromResult(answer()) : Effect.fail(closed)))
  const read = (id: string, from: number): Result.Result<readonly Taken[], Unreadable> => {
    const steps = checked.all(id, from, Shelf.of(shelf, id, from))
    if (Result.isSuccess(steps) && from <= known.version(id) + 1) known.upTo(id, Shelf.versionOf(shelf, id))
    return steps
  }
  const append = (id: string, expected: number, taken: readonly Taken[]): Result.Result<void, Conflict | Unreadable> => {
    if (taken.length === 0) return Result.void
    const actual = Shelf.versionOf(shelf, id)
    if (actual !== expected) return Result.fail(new Conflict({ trajectory: id, expected, actual }))
    const unread = known.version(id) < expected ? read(id, known.version(id) + 1) : Result.succeed([])
    if (Result.isFailure(unread)) return Result.fail(unread.failure)
    const steps = checked.texts(id, expected, taken)
    if (Result.isFailure(steps)) return Result.fail(steps.failure)
    const rows = Shelf.rowsFor(shelf, id, expected, steps.success)
    if (rows === undefined) return Result.fail(new Conflict({ trajectory: id, expected, actual }))
    Shelf.put(shelf, id, rows)
    known.upTo(id, expected + rows.length)
    return Result.void
  }
  const forget = (id: string): Result.Result<void> => {
    known.forget(id)
    Shelf.remove(shelf, id)
    return Result.void
  }
  return {
    read: (id, from = 1) => whenOpen(() => read(id, Math.max(1, from))),
    append: (id, expected, taken) => whenOpen(() => append(id, expected, taken)),
    follow: following({ page: (after, limit) => whenOpen(() => checked.page(Shelf.after(shelf, after, limit))), bell: shelf.bell }),
    forget: (id) => whenOpen(() => forget(id))
  }
}

/** A store for as long as its scope. */
export const open = ({ shelf = Shelf.empty() }: MemoryOptions = {}): Effect.Effect<Store, never, Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => ({ isOpen: true })),
      (state) => Effect.sync(() => { state.isOpen = false; shelf.bell.ring() })
    ),
    (state) => storeOn(shelf, () => state.isOpen)
  )

export const layer = (options: MemoryOptions = {}): Layer.Layer<TrajectoryStore> => Layer.effect(TrajectoryStore, open(options))

/** What `openOmringd({ store: memory() })` takes. */
export const memory = layer

export { Shelf } from "./memory/shelf.ts"
