/**
 * Trajectories in a schema of a PostgreSQL database, through `pg`. Any number of processes can use it at once, and a host can have steps
 * recorded in its own transaction. What was acknowledged is as durable as the server's `synchronous_commit` makes a commit.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type { Scope } from "effect/Scope"
import * as Stream from "effect/Stream"
import { Chain } from "@omringd/core"
import type { Taken } from "@omringd/core"
import { Bell, checked, Conflict, following, Known, StoreUnavailable, TrajectoryStore, Unreadable } from "@omringd/core/TrajectoryStore"
import type { AppendFailure, Head, OpenFailure, ReadFailure, Store, StoreCorrupt, StoreWithin, Written } from "@omringd/core/TrajectoryStore"
import { sha256 } from "../evidence/sha256.ts"
import { onlyOnceBegun } from "./postgres/begun.ts"
import { through } from "./postgres/connection.ts"
import type { Connection, PostgresClient, Where } from "./postgres/connection.ts"
import { consuming } from "./postgres/consuming.ts"
import { failureOf } from "./postgres/failure.ts"
import { opening } from "./postgres/opening.ts"
import { Rows } from "./postgres/rows.ts"
import { statements } from "./postgres/statements.ts"
import type { Statements } from "./postgres/statements.ts"

/** @public */
export type PostgresOptions = Where & {
  /** The schema that holds the tables and nothing else; begun when it is not there. "omringd" when left out. */
  readonly schema?: string
  /** How often a live follower looks for what other handles recorded, and a named one whether it is its turn; 100 milliseconds when left out. */
  readonly lookEvery?: Duration.Input
  /**
   * False when a pooler stands before the server that gives each transaction another session, such as PgBouncer's transaction mode.
   * Then no statement is kept prepared, `patience` is the server's own `lock_timeout`, and followers have no names.
   */
  readonly sessions?: boolean
  /** True: nothing is begun, and nothing older brought up to date; where that would be needed it cannot be opened. For who only looks. */
  readonly asItIs?: boolean
}

interface Opened {
  readonly store: string
  readonly known: Known
  readonly connection: Connection
  readonly rows: Rows
  readonly statements: Statements
  readonly bell: Bell
  readonly schema: string
  readonly lookEvery: Duration.Input
  readonly sessions: boolean
}

type Broken = StoreUnavailable | StoreCorrupt

/** A step that nobody has followed yet has no position to name. */
const named = (failure: Unreadable): Unreadable => {
  const { trajectory, number, position, faults } = failure
  return position === 0 ? new Unreadable({ trajectory, number, position: undefined, faults }) : failure
}

const needsMore = (store: string): StoreUnavailable =>
  new StoreUnavailable({ store, why: "other", said: "a host's transaction would hold up all who follow: follow through a pool or a URL" })

const storeOn = (opened: Opened): Store => {
  const { store, known, connection, rows, statements, bell, schema, lookEvery, sessions } = opened
  const { session } = connection
  const attempt = <A>(does: () => Promise<A>): Effect.Effect<A, Broken> => Effect.tryPromise({ try: does, catch: (thrown) => failureOf(store, thrown) })
  const read = (id: string, from: number): Effect.Effect<readonly Taken[], ReadFailure> =>
    Effect.flatMap(attempt(() => rows.of(id, from)), (kept) => {
      const steps = checked.all(id, from, kept)
      const last = kept.at(-1)
      if (Result.isFailure(steps)) return Effect.fail(named(steps.failure))
      if (last !== undefined && from <= known.head(id).version + 1) known.upTo(id, { version: last.number, link: String(last.link) })
      return Effect.succeed(steps.success)
    })
  const addTo = (head: Head, id: string, steps: readonly Written[]): Effect.Effect<boolean, Broken> => {
    const links = Chain.links(sha256, head.link, steps.map(({ text }) => text))
    return Effect.map(attempt(() => rows.add(id, head, steps.map((step, index) => ({ ...step, link: links[index] ?? "" })))), (added) => {
      if (added) known.wrote(id, { version: head.version + steps.length, link: links.at(-1) ?? head.link })
      return added
    })
  }
  /** What is known of a trajectory up to a version, when that is what it is at; what was not read yet is read first. */
  const headAt = (id: string, expected: number): Effect.Effect<Head | undefined, ReadFailure> => {
    const { version } = known.head(id)
    const unread = version < expected ? read(id, version + 1) : Effect.void
    return Effect.map(unread, () => (known.head(id).version === expected ? known.head(id) : undefined))
  }
  /** Nothing was added after this head: because that is no longer where the trajectory is, or for an id that is in use. */
  const refused = (id: string, expected: number, head: Head | undefined, again: Effect.Effect<void, AppendFailure> | undefined): Effect.Effect<void, AppendFailure> =>
    Effect.flatMap(attempt(() => rows.head(id)), (found) => {
      const actual = found?.version ?? 0
      const isStale = head === undefined || head.link !== (found?.link ?? Chain.beginning)
      if (isStale) known.forget(id)
      return actual === expected && isStale && again !== undefined ? again : Effect.fail(new Conflict({ trajectory: id, expected, actual }))
    })
  /**
   * What is known may be of a trajectory that was forgotten and begun anew: then it is read, and tried once more. Not so in a host's
   * transaction, where the very step that was judged on may have been rolled back, and another be in its place: that is to be judged again.
   */
  const append = (id: string, expected: number, steps: readonly Written[], isFirst: boolean): Effect.Effect<void, AppendFailure> =>
    Effect.flatMap(headAt(id, expected), (head) =>
      Effect.flatMap(head === undefined ? Effect.succeed(false) : addTo(head, id, steps), (added) => {
        if (added) return Effect.sync(bell.ring)
        const mayTry = isFirst && (head === undefined || session !== undefined)
        return refused(id, expected, head, mayTry ? Effect.suspend(() => append(id, expected, steps, false)) : undefined)
      }))
  /** Positions are not for who may only read to give: then others give them. */
  const placed = Effect.catchIf(attempt(() => rows.place()), (failure) => failure._tag === "StoreUnavailable" && failure.why === "read-only", () => Effect.succeed(false))
  const placedAfter = (after: number, limit: number) => Effect.flatMap(attempt(() => rows.after(after, limit)), (found) => Effect.fromResult(checked.page(found)))
  const page = (after: number, limit: number) =>
    Effect.flatMap(placedAfter(after, limit), (found) =>
      found.length > 0 ? Effect.succeed(found) : Effect.flatMap(placed, (more) => (more ? placedAfter(after, limit) : Effect.succeed(found))))
  return {
    read: (id, from = 1) => read(id, Math.max(1, from)),
    append: (id, expected, taken) => Effect.suspend((): Effect.Effect<void, AppendFailure> => {
      if (taken.length === 0) return Effect.void
      const steps = checked.texts(id, expected, taken)
      return Result.isFailure(steps) ? Effect.fail(steps.failure) : append(id, expected, steps.success, true)
    }),
    follow: session === undefined ? () => Stream.fail(needsMore(store)) : following({ page, bell, lookEvery }),
    forget: (id) => Effect.suspend(() => {
      known.forget(id)
      return attempt(() => rows.remove(id))
    }),
    links: (after, limit) => attempt(() => rows.links(after, limit)),
    snapshots: {
      load: (id, key) => attempt(() => rows.snapshot(id, key)),
      save: (id, key, snapshot) => attempt(() => rows.saveSnapshot(id, key, snapshot))
    },
    ...(session === undefined ? {} : { within: (client) => within(opened, client) }),
    ...(session === undefined || !sessions ? {} : { consumer: consuming({ store, schema, statements, session, lookEvery }) })
  }
}

/** In a transaction of the host's. What was opened and looked at is not opened and looked at again: nothing is asked of the server for it. */
const within = (opened: Opened, client: PostgresClient): StoreWithin => {
  const known = Known.within(opened.known)
  const connection = through(client)
  return {
    store: storeOn({ ...opened, known, connection, bell: Bell.make(), rows: onlyOnceBegun(Rows.of(connection, opened.statements), client, connection) }),
    committed: () => {
      known.committed()
      opened.bell.ring()
    }
  }
}

/** A store for as long as its scope. A schema that cannot be used is left as it is. @public */
export const open = (options: PostgresOptions): Effect.Effect<Store, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const { schema = "omringd", lookEvery = "100 millis", sessions = true, asItIs = false } = options
    const bell = Bell.make()
    const { store, connection } = yield* opening({ where: options, schema, sessions, asItIs, bell })
    const asked = statements(schema, sessions)
    return storeOn({ store, known: Known.make(), connection, rows: Rows.of(connection, asked), statements: asked, bell, schema, lookEvery, sessions })
  })

/**
 * Opens as `open` does. Three things follow from where it is kept. When a connection breaks in the midst of an append, nobody here knows
 * whether it was recorded: take the same step again under the same id, which is recorded once. `forget` deletes the rows and ends with
 * that: copies of them lie in the server's files until it cleans up, in its log and in its backups, and what becomes of those is for
 * whoever keeps the server. And followers ask again and again for what others recorded: to be told, by NOTIFY, commits would have to
 * wait for each other.
 * @public
 */
export const layer = (options: PostgresOptions): Layer.Layer<TrajectoryStore, OpenFailure> => Layer.effect(TrajectoryStore, open(options))

/** What `openOmringd({ store: postgres({ url: "postgres://localhost/omringd" }) })` takes. @public */
export const postgres = layer

export type { LentClient, OwnWhere, PostgresClient, PostgresPool, Where } from "./postgres/connection.ts"
