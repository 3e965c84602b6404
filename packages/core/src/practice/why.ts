import * as Result from "effect/Result"
import type { Compiled } from "./compile.ts"
import { takeStep } from "./take.ts"
import type { Refusal } from "../Refusal.ts"
import type { Trajectory } from "../Trajectory.ts"

/** Every reason why a step cannot be taken now; undefined when it can. Judged by taking it, so it never says otherwise. */
export const whyNot = (compiled: Compiled, trajectory: Trajectory, step: unknown, who: unknown): Refusal | undefined => {
  const answer = takeStep(compiled, trajectory, step, who)
  return Result.isFailure(answer) ? answer.failure : undefined
}
