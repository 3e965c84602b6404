/** A trajectory as it is in the store now, with what is remembered of it read on from rather than again. */
import * as Effect from "effect/Effect"
import type { ReadFailure } from "./failure.ts"
import type { Remembered } from "./remembered.ts"
import { Snapshot } from "./snapshot.ts"
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

export interface Latest {
  readonly practice: Practice
  readonly store: Store
  /** Under what a trajectory that is not remembered is looked for among the snapshots; not at all when left out. */
  readonly snapshots: string | undefined
}

export const latestOf = ({ practice, store, snapshots }: Latest) => {
  const told = (remembered: Remembered, from: Trajectory, steps: readonly Taken[]): Trajectory => {
    const trajectory = practice.fold(from, steps)
    if (trajectory.version > 0) remembered.keep(trajectory)
    return trajectory
  }
  const whole = (remembered: Remembered, id: string) => Effect.map(store.read(id), (steps) => told(remembered, Trajectory.start(id), steps))
  /** Nothing that is wrong with a snapshot is a failure: then there is none. */
  const snapshotOf = (id: string): Effect.Effect<Trajectory | undefined> => {
    if (snapshots === undefined || store.snapshots === undefined) return Effect.succeed(undefined)
    return Effect.map(Effect.orElseSucceed(store.snapshots.load(id, snapshots), () => undefined), (found) =>
      found === undefined ? undefined : Snapshot.read(found.text, id, found.version))
  }
  return (remembered: Remembered, id: string): Effect.Effect<Trajectory, ReadFailure> =>
    Effect.gen(function* () {
      const before = remembered.get(id) ?? (yield* snapshotOf(id))
      if (before === undefined || before.version === 0) return yield* whole(remembered, id)
      const steps = yield* store.read(id, before.version)
      if (goesOnFrom(before, steps)) return told(remembered, before, steps.slice(1))
      remembered.drop(id)
      return yield* whole(remembered, id)
    })
}
