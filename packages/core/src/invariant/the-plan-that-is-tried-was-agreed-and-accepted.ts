import { Invariant } from "./Invariant.ts"
import { Plan } from "../trajectory/plan.ts"

/** What a phase calls the plan is the one in force, as it now is: family and network said yes to it, and it was accepted. */
export default Invariant.define({
  id: "the-plan-that-is-tried-was-agreed-and-accepted",
  clause: "network-carries-the-plan",
  broken: ({ phase, plan }) => {
    if (!("plan" in phase)) return []
    const { id, agreed, accepted } = phase.plan
    return Plan.inForce(plan) === phase.plan && agreed !== undefined && accepted !== undefined ? [] : [id]
  }
})
