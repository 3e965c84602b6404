/** One follower at a time under a name, across processes. Its position lies in the store's own file, so that both are brought back together. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Consuming, StoreCorrupt } from "@omringd/core/TrajectoryStore"
import { failureOf } from "./failure.ts"
import type { Rows } from "./rows.ts"
import { turn } from "./turn.ts"

export const consuming = (file: string, rows: Rows, lookEvery: Duration.Input): Consuming => {
  const attempt = <A>(does: () => A): Effect.Effect<A, StoreUnavailable | StoreCorrupt> => Effect.try({ try: does, catch: (thrown) => failureOf(file, thrown) })
  return (name) =>
    Effect.gen(function* () {
      yield* turn({ file, of: `consumer-${encodeURIComponent(name)}`, lookEvery })
      let isOurs = true
      yield* Effect.addFinalizer(() => Effect.sync(() => { isOurs = false }))
      const lost = new StoreUnavailable({ store: file, why: "closed", said: `no longer the one that follows as ${name}` })
      const position = yield* attempt(() => rows.positionOf(name))
      return { position, save: (at) => Effect.suspend(() => (isOurs ? attempt(() => rows.savePosition(name, at)) : Effect.fail(lost))) }
    })
}
