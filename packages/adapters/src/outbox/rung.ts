/** Waits until something was put through this handle since the last time, or a while: others may have put something as well. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Bell } from "@omringd/core/TrajectoryStore"

export const rung = (bell: Bell, lookEvery: Duration.Input): Effect.Effect<void> => {
  let seen = 0
  return Effect.suspend(() => Effect.map(Effect.raceFirst(bell.after(seen), Effect.sleep(lookEvery)), () => { seen = bell.rung() }))
}
