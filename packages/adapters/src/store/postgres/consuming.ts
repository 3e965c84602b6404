/** One follower at a time under a name. The position is saved through the connection that has the turn, so who lost it cannot save. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Consuming, StoreCorrupt } from "@omringd/core/TrajectoryStore"
import type { Session } from "./connection.ts"
import { failureOf } from "./failure.ts"
import type { Statements } from "./statements.ts"
import { turn } from "./turn.ts"

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
  return (name) =>
    Effect.gen(function* () {
      const one = yield* turn({ store, key: `omringd consumer ${schema} ${name}`, session, lookEvery })
      let isOurs = true
      yield* Effect.addFinalizer(() => Effect.sync(() => { isOurs = false }))
      const [kept] = yield* attempt(() => one.query(statements.positionOf(name)))
      const lost = new StoreUnavailable({ store, why: "closed", said: `no longer the one that follows as ${name}` })
      return {
        position: Number(kept?.["position"] ?? 0),
        save: (position) => Effect.suspend(() => (isOurs ? Effect.asVoid(attempt(() => one.query(statements.savePosition(name, position)))) : Effect.fail(lost)))
      }
    })
}
