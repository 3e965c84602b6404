import { Invariant } from "./Invariant.ts"
import { isAdultHere, isChild } from "./people.ts"

/** Each child has at most one. */
export default Invariant.define({
  id: "a-spokesperson-is-here-and-speaks-for-a-child",
  clause: "voice-by-another",
  broken: (trajectory) =>
    trajectory.functions.spokespersons.flatMap(({ person, child }, index, all) =>
      isAdultHere(trajectory, person) && isChild(trajectory, child) && all.findIndex((one) => one.child === child) === index ? [] : [person])
})
