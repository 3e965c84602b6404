import * as Result from "effect/Result"
import { Invariants } from "../../../src/Invariants.ts"
import type { Practice } from "../../../src/Practice.ts"
import { Step } from "../../../src/Step.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import type { Journey } from "../../generators/journey.ts"

/** After each step taken, every invariant holds, and the step led where its definition says. */
export const everyInvariantHolds = (practice: Practice) => (commands: readonly Command[]): Journey => {
  const journey = walk(practice, commands)
  for (const { before, answer } of journey.visits) {
    if (Result.isFailure(answer) || answer.success.again) continue
    const { trajectory, taken } = answer.success
    const broken = Invariants.broken(trajectory)
    if (broken.length > 0) throw new Error(`${taken.step.step} from ${before.phase.name}: ${JSON.stringify(broken)}`)
    const reached = Step.definition(taken.step.step).moves[before.phase.name]
    if (taken.step.step !== "StepCorrected" && reached !== trajectory.phase.name) {
      throw new Error(`${taken.step.step} from ${before.phase.name} led to ${trajectory.phase.name}, not to ${reached}`)
    }
  }
  return journey
}
