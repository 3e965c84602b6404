/** Runs under a clock that goes only as far as the test says. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Scope } from "effect/Scope"
import * as TestClock from "effect/testing/TestClock"

export const timed = <A, E>(effect: Effect.Effect<A, E, Scope>): Promise<A> =>
  Effect.runPromise(Effect.provide(Effect.scoped(effect), TestClock.layer()))

const turns = 40
/** All that runs comes to where it waits: for time to pass, or for someone. */
export const settled: Effect.Effect<void> = Effect.promise(async () => {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => { setImmediate(resolve) })
})
const after = (move: Effect.Effect<void>) => Effect.andThen(Effect.andThen(settled, move), settled)

/** So much time passes. */
export const passes = (time: Duration.Input): Effect.Effect<void> => after(TestClock.adjust(time))
/** It becomes this time. */
export const becomes = (time: string): Effect.Effect<void> => after(TestClock.setTime(Date.parse(time)))
