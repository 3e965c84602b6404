/**
 * Where notices wait in the SQLite file in which the trajectories are kept, so that a copy of it has both of one moment. Several processes
 * can use it at once; who has the turn is said by a lock of the operating system, which ends with its holder.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Outbox } from "@omringd/core/Notices"
import type { OutboxFailure, Outgoing } from "@omringd/core/Notices"
import { Bell, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import { failureOf } from "../store/sqlite/failure.ts"
import { opening } from "../store/sqlite/opening.ts"
import { turn } from "../store/sqlite/turn.ts"
import { parkedIn, waitingIn, whole } from "./kept.ts"
import { rung } from "./rung.ts"
import { Rows } from "./sqlite/rows.ts"

/** @public */
export interface SqliteOutboxOptions {
  /** The store's file; begun when it is not there. */
  readonly file: string
  /** Tells several outboxes in one file apart, one for each way of bringing. "notices" when left out. */
  readonly name?: string
  /** `full` (the default): what was put or settled outlives a power cut. `normal`: a power cut may take the last of it, and what was brought is brought again. */
  readonly durability?: "full" | "normal"
  /** How long to wait for another writer, in milliseconds; 2000 when left out. The thread waits, as with all of `node:sqlite`. */
  readonly patience?: number
  /** How often to look for what other handles put, and whether it is our turn; 100 milliseconds when left out. */
  readonly lookEvery?: Duration.Input
}

interface Opened {
  readonly file: string
  readonly name: string
  readonly rows: Rows
  readonly bell: Bell
  readonly lookEvery: Duration.Input
}

const outboxOn = ({ file, name, rows, bell, lookEvery }: Opened): Outgoing => {
  const attempt = <A>(does: () => A): Effect.Effect<A, OutboxFailure> => Effect.try({ try: does, catch: (thrown) => failureOf(file, thrown) })
  const stillRead = new StoreUnavailable({ store: file, why: "locked", said: "removed, but others still read the log it lies in: forget it again" })
  return {
    put: (notices) => Effect.tap(attempt(() => rows.put(notices)), (added) => Effect.sync(() => { if (added > 0) bell.ring() })),
    ready: (now, limit) => waitingIn(file, (after, most) => attempt(() => rows.ready(whole(now), after, most)))(limit),
    next: (now) => attempt(() => rows.next(whole(now))),
    settle: (outcomes) => attempt(() => rows.settle(outcomes)),
    parked: (after, limit) => Effect.flatMap(attempt(() => rows.parked(after, limit)), (found) => parkedIn(file, found)),
    resume: (ids) => Effect.tap(attempt(() => rows.resume(ids)), (resumed) => Effect.sync(() => { if (resumed > 0) bell.ring() })),
    forget: (trajectory) => Effect.flatMap(attempt(() => rows.remove(trajectory)), (isGone) => (isGone ? Effect.void : Effect.fail(stillRead))),
    turn: turn({ file, of: `outbox-${encodeURIComponent(name)}`, lookEvery }),
    rung: rung(bell, lookEvery)
  }
}

/** An outbox for as long as its scope. A file that cannot be used is left as it is. @public */
export const open = (options: SqliteOutboxOptions): Effect.Effect<Outgoing, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const { file, name = "notices", durability = "full", patience = 2_000, lookEvery = "100 millis" } = options
    const bell = Bell.make()
    const rows = yield* opening({ file, durability, patience }, bell, (database) => Rows.of(database, name))
    return outboxOn({ file, name, rows, bell, lookEvery })
  })

/** @public */
export const layer = (options: SqliteOutboxOptions): Layer.Layer<Outbox, OpenFailure> => Layer.effect(Outbox, open(options))

/** What `openNotices({ outbox: sqlite({ file: "omringd.db" }) })` takes. @public */
export const sqlite = layer
