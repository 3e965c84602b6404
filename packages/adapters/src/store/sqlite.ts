/** Trajectories in one SQLite file, through Node's own `node:sqlite`. Several processes can use it at once. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import { Chain } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { Bell, checked, Conflict, following, Known, StoreUnavailable, TrajectoryStore } from "@omringd/core/TrajectoryStore"
import type { AppendFailure, Head, OpenFailure, ReadFailure, Store, StoreCorrupt, Written } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../evidence/sha256.ts"
import { consuming } from "./sqlite/consuming.ts"
import { failureOf } from "./sqlite/failure.ts"
import { opening } from "./sqlite/opening.ts"
import { Rows } from "./sqlite/rows.ts"

/** @public */
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
    const kept = rows.of(id, from)
    const steps = checked.all(id, from, kept)
    const last = kept.at(-1)
    if (Result.isSuccess(steps) && last !== undefined && from <= known.head(id).version + 1) known.upTo(id, { version: last.number, link: String(last.link) })
    return steps
  }
  const addTo = (head: Head, id: string, steps: readonly Written[]): boolean => {
    const links = Chain.links(sha256, head.link, steps.map(({ text }) => text))
    const added = rows.add(id, head, steps.map((step, index) => ({ ...step, link: links[index] ?? "" })))
    if (added) known.upTo(id, { version: head.version + steps.length, link: links.at(-1) ?? head.link })
    return added
  }
  /** What is known of a trajectory up to a version, when that is what it is at; what was not read yet is read first. */
  const headAt = (id: string, expected: number): Result.Result<Head | undefined, ReadFailure> => {
    const { version } = known.head(id)
    const unread = version < expected ? read(id, version + 1) : Result.succeed([])
    return Result.map(unread, () => (known.head(id).version === expected ? known.head(id) : undefined))
  }
  const addAfter = (id: string, expected: number, taken: readonly Taken[]): Result.Result<boolean, ReadFailure> => {
    const head = headAt(id, expected)
    if (Result.isFailure(head)) return Result.fail(head.failure)
    const steps = checked.texts(id, expected, taken)
    return Result.map(steps, (texts) => head.success !== undefined && addTo(head.success, id, texts))
  }
  /** What is known may be of a trajectory that was forgotten and begun anew: then it is read, and tried once more. */
  const append = (id: string, expected: number, taken: readonly Taken[]): Result.Result<void, AppendFailure> => {
    if (taken.length === 0) return Result.void
    let added = addAfter(id, expected, taken)
    if (Result.isSuccess(added) && !added.success && rows.version(id) === expected) {
      known.forget(id)
      added = addAfter(id, expected, taken)
    }
    if (Result.isFailure(added)) return Result.fail(added.failure)
    if (!added.success) return Result.fail(new Conflict({ trajectory: id, expected, actual: rows.version(id) }))
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
    forget: (id) => attempt(() => forget(id)),
    links: (after, limit) => attempt(() => Result.succeed(rows.links(after, limit))),
    consumer: consuming(file, rows, lookEvery),
    snapshots: {
      load: (id, key) => attempt(() => Result.succeed(rows.snapshot(id, key))),
      save: (id, key, snapshot) => attempt(() => Result.succeed(rows.saveSnapshot(id, key, snapshot)))
    }
  }
}

/** A store for as long as its scope. A file that cannot be used is left as it is. @public */
export const open = ({ file, durability = "full", patience = 2_000, lookEvery = "100 millis" }: SqliteOptions): Effect.Effect<Store, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const bell = Bell.make()
    const rows = yield* opening({ file, durability, patience }, bell, Rows.of)
    return storeOn(file, rows, bell, lookEvery)
  })

/** @public */
export const layer = (options: SqliteOptions): Layer.Layer<TrajectoryStore, OpenFailure> => Layer.effect(TrajectoryStore, open(options))

/** What `openOmringd({ store: sqlite({ file: "omringd.db" }) })` takes. @public */
export const sqlite = layer
