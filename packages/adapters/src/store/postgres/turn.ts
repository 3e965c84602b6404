/**
 * One at a time, across processes and machines: a lock that the server holds for a connection and gives back when that ends, however it
 * ends. What is asked through the same connection is asked by whoever has the lock: it fails when the lock was lost.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import type { StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Session } from "./connection.ts"
import { failureOf } from "./failure.ts"

export interface Turn {
  readonly store: string
  /** What is locked: anyone in the server who asks for the same has to wait. */
  readonly key: string
  readonly session: () => Promise<Session>
  readonly lookEvery: Duration.Input
}

const unlocked = async (one: Session, key: string): Promise<void> => {
  const freed = await one.query({ text: "SELECT pg_advisory_unlock(hashtextextended($1, 0))", values: [key] }).then(() => true, () => false)
  await one.end(!freed).catch(() => {})
}

export const turn = ({ store, key, session, lookEvery }: Turn): Effect.Effect<Session, StoreUnavailable | StoreCorrupt, Scope> =>
  Effect.gen(function* () {
    const attempt = <A>(does: () => Promise<A>) => Effect.tryPromise({ try: does, catch: (thrown) => failureOf(store, thrown) })
    const one = yield* Effect.acquireRelease(attempt(session), (held) => Effect.promise(() => unlocked(held, key)))
    const asked = attempt(() => one.query({ text: "SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS ours", values: [key] }))
    const ours: Effect.Effect<void, StoreUnavailable | StoreCorrupt> =
      Effect.flatMap(asked, ([answer]) => (answer?.["ours"] === true ? Effect.void : Effect.andThen(Effect.sleep(lookEvery), ours)))
    yield* ours
    return one
  })
