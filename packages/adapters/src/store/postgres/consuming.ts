/**
 * One follower at a time under a name, across processes and machines: a lock that the server holds for a connection and gives back when
 * that ends, however it ends. The position is saved through the same connection, so who lost the lock cannot save.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Consuming, StoreCorrupt } from "@omringd/core/TrajectoryStore"
import type { Session } from "./connection.ts"
import { failureOf } from "./failure.ts"
import type { Statements } from "./statements.ts"

export interface Following {
  readonly store: string
  readonly schema: string
  readonly statements: Statements
  readonly session: () => Promise<Session>
  readonly lookEvery: Duration.Input
}

export const consuming = ({ store, schema, statements, session, lookEvery }: Following): Consuming => {
  const attempt = <A>(does: () => Promise<A>): Effect.Effect<A, StoreUnavailable | StoreCorrupt> =>
    Effect.tryPromise({ try: does, catch: (thrown) => failureOf(store, thrown) })
  const unlocked = async (one: Session, key: string): Promise<void> => {
    const freed = await one.query({ text: "SELECT pg_advisory_unlock(hashtextextended($1, 0))", values: [key] }).then(() => true, () => false)
    await one.end(!freed).catch(() => {})
  }
  return (name) =>
    Effect.gen(function* () {
      const key = `omringd consumer ${schema} ${name}`
      let isOurs = true
      const one = yield* Effect.acquireRelease(attempt(session), (held) =>
        Effect.promise(() => {
          isOurs = false
          return unlocked(held, key)
        }))
      const turn: Effect.Effect<void, StoreUnavailable | StoreCorrupt> = Effect.flatMap(
        attempt(() => one.query({ text: "SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS ours", values: [key] })),
        ([answer]) => (answer?.["ours"] === true ? Effect.void : Effect.andThen(Effect.sleep(lookEvery), turn))
      )
      yield* turn
      const [kept] = yield* attempt(() => one.query(statements.positionOf(name)))
      const lost = new StoreUnavailable({ store, why: "closed", said: `no longer the one that follows as ${name}` })
      return {
        position: Number(kept?.["position"] ?? 0),
        save: (position) => Effect.suspend(() => (isOurs ? Effect.asVoid(attempt(() => one.query(statements.savePosition(name, position)))) : Effect.fail(lost)))
      }
    })
}
