import { Invariant } from "./Invariant.ts"
import { isChild, isKnown, isOwnAdult } from "./people.ts"
import { Plan } from "../trajectory/plan.ts"

/** Once it was let go those who carry it on are of the family and its network. */
export default Invariant.define({
  id: "whoever-closes-tells-someone-and-names-who-carries-the-plan-on",
  clause: "plan-outlives-services",
  broken: (trajectory) => {
    const { phase, plan } = trajectory
    if (phase.name !== "Closed") return []
    const unknown = [...phase.told, ...phase.carriers].filter((person) => !isKnown(trajectory, person))
    const orphan = Plan.inForce(plan) !== undefined && phase.carriers.length === 0
    const paid = phase.because === "let-go" ? phase.carriers.filter((person) => !isChild(trajectory, person) && !isOwnAdult(trajectory, person)) : []
    return [...unknown, ...paid, ...(phase.told.length === 0 ? ["nobody was told"] : []), ...(orphan ? ["nobody carries it on"] : [])]
  }
})
