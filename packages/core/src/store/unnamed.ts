/** What is answered when a trajectory's name is no reference: a refusal like any other, with what else is wrong. */
import * as Result from "effect/Result"
import type { Fault } from "../Fault.ts"
import type { Practice } from "../Practice.ts"
import type { Refusal } from "../Refusal.ts"
import { Trajectory } from "../Trajectory.ts"

const fault: Fault = { path: ["trajectory"], problem: "not-a-reference" }

export const notATrajectory = (practice: Practice, id: unknown, step: unknown, who: unknown): Refusal => {
  const named = typeof id === "string" ? id.slice(0, 64) : "?"
  const answer = practice.takeUnknown(Trajectory.start(named), step, who)
  const reason = Result.isFailure(answer) ? answer.failure.reasons[0] : undefined
  const faults = reason?.reason === "Malformed" ? reason.faults : []
  return {
    refused: Result.isFailure(answer) ? answer.failure.refused : answer.success.taken.step.step,
    trajectory: named,
    reasons: [{ reason: "Malformed", faults: [fault, ...faults] }]
  }
}
