import { Invariant } from "./Invariant.ts"
import { isAdultHere, isChild, isOwnAdult } from "./people.ts"

/** Those who carry the plan, and the one who chairs and is here. A child can carry with them; someone who is there by profession cannot. */
export default Invariant.define({
  id: "what-is-let-go-is-carried-by-family-and-network",
  clause: "network-carries-the-plan",
  broken: (trajectory) => {
    const { phase } = trajectory
    if (phase.name !== "LettingGo") return []
    const carriers = phase.carriers.filter((person) => !isChild(trajectory, person) && !isOwnAdult(trajectory, person))
    const isChair = isOwnAdult(trajectory, phase.chair) && isAdultHere(trajectory, phase.chair) && trajectory.functions.chair === phase.chair
    const chair = isChair ? [] : [phase.chair]
    return [...carriers, ...chair, ...(phase.carriers.length === 0 ? ["nobody carries it"] : [])]
  }
})
