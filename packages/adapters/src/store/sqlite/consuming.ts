/** One follower at a time under a name, across processes. Its position lies in the store's own file, so that both are brought back together. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { StoreUnavailable } from "@omringd/core/TrajectoryStore"
import type { Consuming, StoreCorrupt } from "@omringd/core/TrajectoryStore"
import { failureOf } from "./failure.ts"
import { lock } from "./lock.ts"
import type { Rows } from "./rows.ts"

type Failure = StoreUnavailable | StoreCorrupt

export const consuming = (file: string, rows: Rows, lookEvery: Duration.Input): Consuming => {
  const attempt = <A>(does: () => A): Effect.Effect<A, Failure> => Effect.try({ try: does, catch: (thrown) => failureOf(file, thrown) })
  const locked = (name: string): Effect.Effect<{ release(): void }, Failure> =>
    Effect.flatMap(attempt(() => lock(`${file}-consumer-${encodeURIComponent(name)}`)), (held) =>
      held === undefined ? Effect.andThen(Effect.sleep(lookEvery), locked(name)) : Effect.succeed(held))
  return (name) =>
    Effect.gen(function* () {
      let isOurs = true
      yield* Effect.acquireRelease(locked(name), (held) => Effect.sync(() => { isOurs = false; held.release() }), { interruptible: true })
      const lost = new StoreUnavailable({ store: file, why: "closed", said: `no longer the one that follows as ${name}` })
      const position = yield* attempt(() => rows.positionOf(name))
      return { position, save: (at) => Effect.suspend(() => (isOurs ? attempt(() => rows.savePosition(name, at)) : Effect.fail(lost))) }
    })
}
