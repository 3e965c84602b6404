import { Invariant } from "./Invariant.ts"
import { isAdultHere } from "./people.ts"

export default Invariant.define({
  id: "there-is-at-most-one-coordinator-and-that-one-is-here",
  clause: "one-family-one-plan-one-coordinator",
  broken: (trajectory) => {
    const { coordinator } = trajectory.functions
    return coordinator === undefined || isAdultHere(trajectory, coordinator) ? [] : [coordinator]
  }
})
