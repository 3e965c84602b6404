import { counted } from "./counted.ts"
import { Invariant } from "./Invariant.ts"
import { References } from "../References.ts"
import type { Reason } from "../Refusal.ts"
import { Step } from "../Step.ts"

/** Nothing that was referred to ever goes away. A rule of the plan may belong to an earlier version. */
export default Invariant.define({
  id: "what-a-step-refers-to-is-there",
  clause: "decisions-grounded",
  broken: (trajectory) => {
    const planRules = new Set(trajectory.plan.versions.flatMap(({ rules }) => rules.map(({ rule }) => rule)))
    return counted(trajectory).flatMap(({ id, step }) => {
      const found: Reason[] = []
      References.checkOf(Step.definition(step.step).fields)(trajectory, step, [], found)
      return found.flatMap((reason) =>
        reason.reason === "UnknownReference" && !(reason.to === "planRule" && planRules.has(reason.reference))
          ? [`${id} ${reason.path} ${reason.reference}`]
          : [])
    })
  }
})
