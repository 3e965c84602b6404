import { asCorrected, Fold } from "../Fold.ts"
import type { Taken } from "../Taken.ts"
import type { Trajectory } from "../Trajectory.ts"

/** The steps as they count now: corrected, without those entered in error and without the corrections themselves. */
export const counted = (trajectory: Trajectory): readonly Taken[] => {
  const corrections = Fold.correctionsIn(trajectory.history)
  return [...trajectory.history].map((taken) => asCorrected(taken, corrections)).filter((taken) => taken !== undefined)
}
