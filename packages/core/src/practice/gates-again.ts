/**
 * For looking at one step in many states that differ by a step or two, as finding a way does, on one day: a rule that looks at it is asked again
 * only where a part that it names is another, or the step is. What it answered last is kept; a rule that failed is asked again.
 */
import type { Compiled } from "./compile.ts"
import { ruleFailed } from "./failing.ts"
import { gapsOf } from "./gaps.ts"
import type { InForce } from "./gaps.ts"
import type { Gap } from "../Need.ts"
import type { Step, StepTag } from "../Step.ts"
import type { Trajectory } from "../Trajectory.ts"

interface Answer {
  readonly trajectory: Trajectory
  readonly proposed: Step | undefined
  readonly gaps: readonly Gap[]
}

const remembered = (compiled: Compiled, one: InForce): InForce => {
  const { rule } = one
  let last: Answer | undefined
  return {
    from: undefined, // whose it is is heard out within
    rule: {
      ...rule,
      needs: (trajectory, { at, proposed }) => {
        const known = last
        if (known !== undefined && known.proposed === proposed && rule.reads.every((part) => known.trajectory[part] === trajectory[part])) return known.gaps
        const gaps = gapsOf(one, compiled, trajectory, at, proposed)
        last = gaps.at(-1)?.what === ruleFailed ? undefined : { trajectory, proposed, gaps }
        return gaps
      }
    }
  }
}

export const gatesAgain = (compiled: Compiled, tags: Iterable<StepTag>): Compiled => {
  const byStep = new Map(compiled.byStep)
  for (const tag of tags) {
    const plan = compiled.byStep.get(tag)
    if (plan !== undefined) byStep.set(tag, { ...plan, gates: plan.gates.map((one) => remembered(compiled, one)) })
  }
  return { ...compiled, byStep }
}
