/** A trajectory as it is in the store now, with what is remembered of it read on from rather than again. */
import * as Effect from "effect/Effect"
import type { ReadFailure } from "./failure.ts"
import type { Remembered } from "./remembered.ts"
import type { Practice } from "../Practice.ts"
import { Recorded } from "../Recorded.ts"
import type { Taken } from "../Taken.ts"
import { Trajectory } from "../Trajectory.ts"
import type { Store } from "../TrajectoryStore.ts"

/** The latest step that is remembered is read once more: when it is no longer there, or another, all that was remembered is void. */
const goesOnFrom = (before: Trajectory, [first]: readonly Taken[]): boolean => {
  const latest = before.history.at(before.version)
  return first !== undefined && latest !== undefined && Recorded.write(first) === Recorded.write(latest)
}

export const latestOf = (practice: Practice, store: Store, remembered: Remembered) => {
  const told = (from: Trajectory, steps: readonly Taken[]): Trajectory => {
    const trajectory = practice.fold(from, steps)
    if (trajectory.version > 0) remembered.keep(trajectory)
    return trajectory
  }
  const whole = (id: string) => Effect.map(store.read(id), (steps) => told(Trajectory.start(id), steps))
  return (id: string): Effect.Effect<Trajectory, ReadFailure> =>
    Effect.suspend(() => {
      const before = remembered.get(id)
      if (before === undefined) return whole(id)
      return Effect.flatMap(store.read(id, before.version), (steps) => {
        if (goesOnFrom(before, steps)) return Effect.succeed(told(before, steps.slice(1)))
        remembered.drop(id)
        return whole(id)
      })
    })
}
