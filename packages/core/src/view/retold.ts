/** A trajectory told again step by step, as it counts now: with its corrections in place. */
import { asCorrected, Fold } from "../Fold.ts"
import { Step } from "../Step.ts"
import type { Taken } from "../Taken.ts"
import { Trajectory } from "../Trajectory.ts"

export interface Told {
  readonly taken: Taken
  readonly before: Trajectory
  readonly after: Trajectory
}

export const retold = ({ id, history }: Pick<Trajectory, "id" | "history">): readonly Told[] => {
  const corrections = Fold.correctionsIn(history)
  const told: Told[] = []
  let before: Trajectory = Trajectory.start(id)
  for (const one of history) {
    const taken = asCorrected(one, corrections)
    if (taken === undefined) continue
    const after = Fold.next(before, Step.definition(taken.step.step), taken)
    told.push({ taken, before, after })
    before = after
  }
  return told
}
