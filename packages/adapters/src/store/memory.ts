/**
 * Trajectories in memory, as text: what anyone does to the objects changes nothing that is kept. For tests, examples and
 * simulations. A shelf outlives the stores that are opened on it, as a file would.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import { Chain } from "@omringd/core"
import type { Sha256, Taken } from "@omringd/core"
import { checked, Conflict, following, Known, StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { Linked, LinkPlace, Store, Unreadable } from "@omringd/core/TrajectoryStore"
import { Shelf } from "./memory/shelf.ts"

/** @public */
export interface MemoryOptions {
  /** Left out: a new one that is gone when the store closes. */
  readonly shelf?: Shelf
  /** Keeps a chain of links as well. It comes from outside, so that this store runs anywhere. Left out: no chain. */
  readonly sha256?: Sha256
}

const closed = new StoreUnavailable({ store: "memory", why: "closed", said: "it was closed" })

/** A page of rows as they lie, trajectory by trajectory. */
const linksOf = (shelf: Shelf, after: LinkPlace | undefined, limit: number): readonly Linked[] => {
  const links: Linked[] = []
  for (const name of Shelf.namesFrom(shelf, after?.trajectory ?? "")) {
    const from = name === after?.trajectory ? after.number + 1 : 1
    for (const { trajectory, number, id, taken, link } of Shelf.of(shelf, name, from)) links.push({ trajectory, number, id, text: taken, link })
    if (links.length >= limit) break
  }
  return links.slice(0, limit)
}

const storeOn = (shelf: Shelf, sha256: Sha256 | undefined, isOpen: () => boolean): Store => {
  const known = Known.make()
  const whenOpen = <A, E>(answer: () => Result.Result<A, E>): Effect.Effect<A, E | StoreUnavailable> =>
    Effect.suspend((): Effect.Effect<A, E | StoreUnavailable> => (isOpen() ? Effect.fromResult(answer()) : Effect.fail(closed)))
  const read = (id: string, from: number): Result.Result<readonly Taken[], Unreadable> => {
    const steps = checked.all(id, from, Shelf.of(shelf, id, from))
    if (Result.isSuccess(steps) && from <= known.head(id).version + 1) known.upTo(id, { version: Shelf.versionOf(shelf, id), link: Shelf.headOf(shelf, id) })
    return steps
  }
  const append = (id: string, expected: number, taken: readonly Taken[]): Result.Result<void, Conflict | Unreadable> => {
    if (taken.length === 0) return Result.void
    const actual = Shelf.versionOf(shelf, id)
    if (actual !== expected) return Result.fail(new Conflict({ trajectory: id, expected, actual }))
    const { version } = known.head(id)
    const unread = version < expected ? read(id, version + 1) : Result.succeed([])
    if (Result.isFailure(unread)) return Result.fail(unread.failure)
    const steps = checked.texts(id, expected, taken)
    if (Result.isFailure(steps)) return Result.fail(steps.failure)
    const links = sha256 === undefined ? [] : Chain.links(sha256, Shelf.headOf(shelf, id), steps.success.map(({ text }) => text))
    const rows = Shelf.rowsFor(shelf, id, expected, steps.success, links)
    if (rows === undefined) return Result.fail(new Conflict({ trajectory: id, expected, actual }))
    Shelf.put(shelf, id, rows)
    known.upTo(id, { version: expected + rows.length, link: Shelf.headOf(shelf, id) })
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
    forget: (id) => whenOpen(() => forget(id)),
    ...(sha256 === undefined ? {} : { links: (after, limit) => whenOpen(() => Result.succeed(linksOf(shelf, after, limit))) }),
    snapshots: {
      load: (id, key) => whenOpen(() => {
        const kept = shelf.snapshots.get(id)
        return Result.succeed(kept?.key === key ? { version: kept.version, text: kept.text } : undefined)
      }),
      save: (id, key, { version, text }) => whenOpen(() => Result.succeed(void shelf.snapshots.set(id, { key, version, text })))
    },
    consumer: (name) => Effect.andThen(whenOpen(() => Result.void), shelf.turns.take(name))
  }
}

/** A store for as long as its scope. @public */
export const open = ({ shelf = Shelf.empty(), sha256 }: MemoryOptions = {}): Effect.Effect<Store, never, Scope> =>
  Effect.map(
    Effect.acquireRelease(
      Effect.sync(() => ({ isOpen: true })),
      (state) => Effect.sync(() => { state.isOpen = false; shelf.bell.ring() })
    ),
    (state) => storeOn(shelf, sha256, () => state.isOpen)
  )

/** @public */
export const layer = (options: MemoryOptions = {}): Layer.Layer<TrajectoryStore> => Layer.effect(TrajectoryStore, open(options))

/** What `openOmringd({ store: memory() })` takes. @public */
export const memory = layer

export { Shelf } from "./memory/shelf.ts"
