import { Invariant } from "./Invariant.ts"
import { isAdultHere, isOwnAdult } from "./people.ts"

export default Invariant.define({
  id: "the-chair-is-here-and-of-family-or-network",
  clause: "network-kept-going",
  broken: (trajectory) => {
    const { chair } = trajectory.functions
    return chair === undefined || (isAdultHere(trajectory, chair) && isOwnAdult(trajectory, chair)) ? [] : [chair]
  }
})
