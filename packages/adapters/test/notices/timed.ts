/** Runs under a clock that goes only as far as the test says. */
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"

export const timed = <A, E>(effect: Effect.Effect<A, E, Scope>): Promise<A> =>
  Effect.runPromise(Effect.provide(Effect.scoped(effect), TestClock.layer()))
