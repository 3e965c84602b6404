/** One at a time, across processes: waits for a lock, looking again and again, and has it for as long as the scope. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import type { StoreCorrupt, StoreUnavailable } from "@omringd/core/TrajectoryStore"
import { failureOf } from "./failure.ts"
import { lock } from "./lock.ts"

export interface Turn {
  /** The store's file; the lock lies beside it. */
  readonly file: string
  /** Whose turn it is: `consumer-letters`. */
  readonly of: string
  readonly lookEvery: Duration.Input
}

export const turn = ({ file, of, lookEvery }: Turn): Effect.Effect<void, StoreUnavailable | StoreCorrupt, Scope> => {
  const tried = Effect.try({ try: () => lock(`${file}-${of}`), catch: (thrown) => failureOf(file, thrown) })
  const locked: Effect.Effect<{ release(): void }, StoreUnavailable | StoreCorrupt> =
    Effect.flatMap(tried, (held) => (held === undefined ? Effect.andThen(Effect.sleep(lookEvery), locked) : Effect.succeed(held)))
  return Effect.asVoid(Effect.acquireRelease(locked, (held) => Effect.sync(() => held.release()), { interruptible: true }))
}
