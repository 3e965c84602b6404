/**
 * Where notices wait in the schema of a PostgreSQL database in which the trajectories are kept, so that a dump of it has both of one
 * moment. Any number of processes can put; who has the turn is said by a lock of a session, and as long as it is had, what is ready is
 * asked and what came of it written through that session: who lost the turn can do neither, and hears so.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { Outbox } from "@omringd/core/Notices"
import type { OutboxFailure, Outgoing } from "@omringd/core/Notices"
import { Bell, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OpenFailure } from "@omringd/core/TrajectoryStore"
import type { Connection, OwnWhere, Session } from "../store/postgres/connection.ts"
import { failureOf } from "../store/postgres/failure.ts"
import { opening } from "../store/postgres/opening.ts"
import { turn } from "../store/postgres/turn.ts"
import { parkedIn, waitingIn, whole } from "./kept.ts"
import { Rows } from "./postgres/rows.ts"
import { statements } from "./postgres/statements.ts"
import { rung } from "./rung.ts"

/** A pooler that gives each transaction another session, such as PgBouncer's transaction mode, is not to stand before the server: a turn is a session's. @public */
export type PostgresOutboxOptions = OwnWhere & {
  /** The store's schema; begun when it is not there. "omringd" when left out. */
  readonly schema?: string
  /** Tells several outboxes in one schema apart, one for each way of bringing. "notices" when left out. */
  readonly name?: string
  /** How often to look for what other handles put, and whether it is our turn; 100 milliseconds when left out. */
  readonly lookEvery?: Duration.Input
}

interface Opened {
  readonly store: string
  readonly connection: Connection
  readonly schema: string
  readonly name: string
  readonly bell: Bell
  readonly lookEvery: Duration.Input
}

const outboxOn = ({ store, connection, schema, name, bell, lookEvery }: Opened): Outgoing => {
  let held: Session | undefined
  const asked = statements(schema, name)
  const anyone = Rows.of(connection.query, asked)
  const whoeverHasTheTurn = Rows.of((statement) => (held ?? connection).query(statement), asked)
  const attempt = <A>(does: () => Promise<A>): Effect.Effect<A, OutboxFailure> => Effect.tryPromise({ try: does, catch: (thrown) => failureOf(store, thrown) })
  const { session } = connection
  const holding = (one: Session) => Effect.acquireRelease(Effect.sync(() => { held = one }), () => Effect.sync(() => { held = held === one ? undefined : held }))
  const noSession = new StoreUnavailable({ store, why: "other", said: "a turn needs a session of its own" })
  return {
    put: (notices) => Effect.tap(attempt(() => anyone.put(notices)), (added) => Effect.sync(() => { if (added > 0) bell.ring() })),
    ready: (now, limit) => waitingIn(store, (after, most) => attempt(() => whoeverHasTheTurn.ready(whole(now), after, most)))(limit),
    next: (now) => attempt(() => whoeverHasTheTurn.next(whole(now))),
    settle: (outcomes) => attempt(() => whoeverHasTheTurn.settle(outcomes)),
    parked: (after, limit) => Effect.flatMap(attempt(() => anyone.parked(after, limit)), (found) => parkedIn(store, found)),
    resume: (ids) => Effect.tap(attempt(() => anyone.resume(ids)), (resumed) => Effect.sync(() => { if (resumed > 0) bell.ring() })),
    forget: (trajectory) => attempt(() => anyone.remove(trajectory)),
    turn: session === undefined ? Effect.fail(noSession) : Effect.flatMap(turn({ store, key: `omringd outbox ${schema} ${name}`, session, lookEvery }), holding),
    rung: rung(bell, lookEvery)
  }
}

/** An outbox for as long as its scope. A schema that cannot be used is left as it is. @public */
export const open = (options: PostgresOutboxOptions): Effect.Effect<Outgoing, OpenFailure, Scope> =>
  Effect.gen(function* () {
    const { schema = "omringd", name = "notices", lookEvery = "100 millis" } = options
    const bell = Bell.make()
    const { store, connection } = yield* opening({ where: options, schema, sessions: true, asItIs: false, bell })
    return outboxOn({ store, connection, schema, name, bell, lookEvery })
  })

/** @public */
export const layer = (options: PostgresOutboxOptions): Layer.Layer<Outbox, OpenFailure> => Layer.effect(Outbox, open(options))

/** What `openNotices({ outbox: postgres({ url: "postgres://localhost/omringd" }) })` takes. @public */
export const postgres = layer
