/**
 * Rounds that any number of processes walk together, shared out by pg-boss in a schema of a PostgreSQL database: a round for a day is one
 * job, which lists the trajectories, and then each of them is a job of its own. What a job is, is in its id, so that it is there once
 * however many ask. Days come in from outside; pg-boss's clock, the server's, says only when something is tried again.
 *
 * A process that works at a job says so every five seconds. When it has not for ten, others take the job over, which the next of them that
 * looks notices: within half a minute. A look that fails is tried again after a second, then two, up to a minute, for a day.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import type { Scope } from "effect/Scope"
import { PgBoss } from "pg-boss"
import type { Job, JobInsert, JobResult } from "pg-boss"
import { Rounds } from "@omringd/core/Notices"
import type { Round, Rounding } from "@omringd/core/Notices"
import type { StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { OwnWhere } from "../store/postgres/connection.ts"
import { failureOf, openingFailureOf } from "../store/postgres/failure.ts"
import { database } from "./postgres/database.ts"
import { jobId } from "./postgres/job.ts"
import { queueOptions, queues, settings } from "./postgres/queues.ts"

/** @public */
export type PostgresRoundsOptions = OwnWhere & {
  /** The schema that pg-boss keeps its jobs in, and nothing else; begun when it is not there. "omringd_rounds" when left out. */
  readonly schema?: string
  /** How many trajectories a process looks at side by side; 4 when left out. */
  readonly sideBySide?: number
  /** How often a process that has nothing to do asks for work; 2 seconds when left out, half a second at least. */
  readonly lookEvery?: Duration.Input
}

/** @public */
type Broken = StoreUnavailable | StoreCorrupt
interface DayOf {
  readonly day: string
}
interface LookOf extends DayOf {
  readonly trajectory: string
}

/** So many jobs are asked for, or put, at a time. */
const fetched = 20
const inserted = 1_000

const bossAt = (where: OwnWhere, schema: string): PgBoss => {
  const boss = new PgBoss({
    ...settings, schema,
    ...("url" in where ? { connectionString: where.url } : { db: database(where.pool) })
  })
  boss.on("error", () => {}) // it asks again by itself; whoever asks for a round is told
  return boss
}

const chunked = <A>(all: readonly A[], size: number): readonly (readonly A[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

const roundsOn = (boss: PgBoss, store: string, sideBySide: number, pollingIntervalSeconds: number): Rounding => {
  const attempt = <A>(does: () => Promise<A>): Effect.Effect<A, Broken> => Effect.tryPromise({ try: does, catch: (thrown) => failureOf(store, thrown) })
  const insert = async (queue: string, jobs: readonly JobInsert[]): Promise<void> => { await boss.insert(queue, [...jobs]) }
  return {
    ask: (day) => attempt(() => insert(queues.rounds, [{ id: jobId("round", day), data: { day } }])),
    work: <E>({ names, look }: Round<E>) =>
      Effect.scoped(Effect.gen(function* () {
        const run = Effect.runPromiseExitWith(yield* Effect.context())
        const ending = new AbortController()
        const list = async ([job]: readonly Job<DayOf>[]): Promise<void> => {
          const exit = await run(names, { signal: ending.signal })
          if (job === undefined) return
          if (Exit.isFailure(exit)) throw new Error("the trajectories cannot be listed now")
          const jobs = exit.value.map((trajectory) => ({ id: jobId("look", job.data.day, trajectory), data: { trajectory, day: job.data.day } }))
          for (const some of chunked(jobs, inserted)) await insert(queues.looks, some)
        }
        const lookAt = ({ id, data: { trajectory, day } }: Job<LookOf>): Effect.Effect<JobResult> =>
          Effect.map(Effect.exit(look(trajectory, day)), (exit) => ({ id, status: Exit.isSuccess(exit) ? "completed" : "failed" }))
        const lookAtAll = async (jobs: readonly Job<LookOf>[]): Promise<JobResult[]> => {
          const exit = await run(Effect.forEach(jobs, lookAt, { concurrency: sideBySide }), { signal: ending.signal })
          return Exit.isSuccess(exit) ? exit.value : []
        }
        const working = (queue: string, begin: () => Promise<string>) =>
          Effect.acquireRelease(attempt(begin), (id) => Effect.promise(async () => {
            ending.abort()
            await boss.offWork(queue, { id, wait: true }).catch(() => {})
          }))
        yield* working(queues.rounds, () => boss.work<DayOf>(queues.rounds, { pollingIntervalSeconds }, list))
        yield* working(queues.looks, () => boss.work<LookOf, unknown, { perJobResults: true; batchSize: number; burstWhenBatchFull: boolean; pollingIntervalSeconds: number }>(
          queues.looks, { perJobResults: true, batchSize: fetched, burstWhenBatchFull: true, pollingIntervalSeconds }, lookAtAll
        ))
        return yield* Effect.never
      }))
  }
}

/** Rounds for as long as the scope. @public */
export const open = (options: PostgresRoundsOptions): Effect.Effect<Rounding, Broken, Scope> =>
  Effect.gen(function* () {
    const { schema = "omringd_rounds", sideBySide = 4, lookEvery = "2 seconds" } = options
    const store = `pg-boss, schema ${schema}`
    const opening = <A>(does: () => Promise<A>): Effect.Effect<A, Broken> => Effect.tryPromise({ try: does, catch: (thrown) => openingFailureOf(store, thrown) })
    const boss = yield* Effect.try({ try: () => bossAt(options, schema), catch: (thrown) => openingFailureOf(store, thrown) })
    yield* Effect.acquireRelease(opening(() => boss.start()), () => Effect.promise(() => boss.stop({ timeout: 5_000 }).catch(() => {})))
    yield* opening(async () => {
      for (const name of Object.values(queues)) await boss.createQueue(name, queueOptions[name])
    })
    return roundsOn(boss, store, sideBySide, Math.max(0.5, Duration.toSeconds(Duration.fromInputUnsafe(lookEvery))))
  })

/** @public */
export const layer = (options: PostgresRoundsOptions): Layer.Layer<Rounds, Broken> => Layer.effect(Rounds, open(options))

/** What `openNotices({ rounds: postgres({ url: "postgres://localhost/omringd" }) })` takes. @public */
export const postgres = layer
