/** Trajectories in one SQLite file, through Node's own `node:sqlite`. Several processes can use it at once. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import type { Taken } from "@omringd/core"
import { Bell, checked, Conflict, following, Known, StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { AppendFailure, OpenFailure, ReadFailure, Store, StoreCorrupt } from "@omringd/core/TrajectoryStore"
import { connect } from "./sqlite/connect.ts"
import { failureOf, openingFailureOf } from "./sqlite/failure.ts"
import { Rows } from "./sqlite/rows.ts"

export interface SqliteOptions {
  /** Begun when it is not there; its folder must be. Beside it lie `-wal` and `-shm` while it is open. */
  readonly file: string
  /** `full` (the default): what was acknowledged outlives a power cut. `normal`: many times faster, but a power cut may take the last steps. */
  readonly durability?: "full" | "normal"
  /** How long to wait for another writer, in milliseconds; 2000 when left out. The thread waits, as with all of `node:sqlite`. */
  readonly patience?: number
  /** How often a live follower looks for what other handles recorded; 100 milliseconds when left out. */
  readonly lookEvery?: Duration.Input
}

const storeOn = (file: string, rows: Rows, bell: Bell, lookEvery: Duration.Input): Store => {
  const known = Known.make()
  const attempt = <A, E>(answer: () => Result.Result<A, E>): Effect.Effect<A, E | StoreUnavailable | StoreCorrupt> =>
    Effect.suspend((): Effect.Effect<A, E | StoreUnavailable | StoreCorrupt> => {
      try {
        return Effect.fromResult(answer())
      } catch (thrown) {
        return Effect.fail(failureOf(file, thrown))
      }
    })
  const read = (id: string, from: number): Result.Result<readonly Taken[], ReadFailure> => {
    const steps = checked.all(id, from, rows.of(id, from))
    if (Result.isSuccess(steps) && from <= known.version(id) + 1) known.upTo(id, from - 1 + steps.success.length)
    return steps
  }
  const append = (id: string, expected: number, taken: readonly Taken[]): Result.Result<void, AppendFailure> => {
    if (taken.length === 0) return Result.void
    const unread = known.version(id) < expected ? read(id, known.version(id) + 1) : Result.succeed([])
    if (Result.isFailure(unread)) return Result.fail(unread.failure)
    const steps = checked.texts(id, expected, taken)
    if (Result.isFailure(steps)) return Result.fail(steps.failure)
    if (!rows.add(id, expected, steps.success)) return Result.fail(new Conflict({ trajectory: id, expected, actual: rows.version(id) }))
    known.upTo(id, expected + taken.length)
    bell.ring()
    return Result.void
  }
  const forget = (id: string): Result.Result<void, StoreUnavailable> => {
    known.forget(id)
    if (rows.remove(id)) return Result.void
    return Result.fail(new StoreUnavailable({ store: file, why: "locked", said: "removed, but others still read the log it lies in: forget it again" }))
  }
  return {
    read: (id, from = 1) => attempt(() => read(id, Math.max(1, from))),
    append: (id, expected, taken) => attempt(() => append(id, expected, taken)),
    follow: following({ page: (after, limit) => attempt(() => checked.page(rows.after(after, limit))), bell, lookEvery }),
    forget: (id) => attempt(() => forget(id))
  }
}

/** A store for as long as its scope. A file that cannot be used is left as it is. */
export const open = ({ file, durability = "full", patience = 2_000, lookEvery = "100 millis" }: SqliteOptions): Effect.Effect<Store, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const bell = Bell.make()
    const database = yield* Effect.acquireRelease(
      Effect.suspend(() => Effect.fromResult(connect({ file, durability, patience }))),
      (connection) => Effect.sync(() => { connection.close(); bell.ring() })
    )
    const rows = yield* Effect.try({ try: () => Rows.of(database), catch: (thrown) => openingFailureOf(file, thrown) })
    return storeOn(file, rows, bell, lookEvery)
  })

export const layer = (options: SqliteOptions): Layer.Layer<TrajectoryStore, OpenFailure> => Layer.effect(TrajectoryStore, open(options))

/** What `openOmringd({ store: sqlite({ file: "omringd.db" }) })` takes. */
export const sqlite = layer
