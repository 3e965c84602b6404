/** A family's whole trajectory, each step judged under ten rules of the charter and taken; beside a bare reducer. */
import * as Result from "effect/Result"
import { Trajectory } from "@omringd/core"
import { next, start } from "./bare.ts"
import { measure } from "./measure.ts"
import { practice, proposed, wholeTrajectory } from "./trajectory.ts"

const steps = proposed(wholeTrajectory)

const take = () => {
  let trajectory: Trajectory = Trajectory.start("family")
  for (const { step, who } of steps) {
    const answer = practice.take(trajectory, step, who)
    if (Result.isFailure(answer)) throw new Error(`${step.step} was refused`)
    trajectory = answer.success.trajectory
  }
  return trajectory
}

export const taking = () => [
  measure({
    id: "take", what: `steps judged under ten rules and taken, ${steps.length} from signal to letting go`, bar: { perSecond: 1_000_000, ratio: 1 / 16 },
    each: steps.length, ours: take,
    beside: { what: "a bare switch reducer of the same state, no checks", does: () => wholeTrajectory.reduce(next, start) }
  })
]
