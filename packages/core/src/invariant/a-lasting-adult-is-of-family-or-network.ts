import { Invariant } from "./Invariant.ts"
import { isChild, isOwnAdult } from "./people.ts"

export default Invariant.define({
  id: "a-lasting-adult-is-of-family-or-network",
  clause: "lasting-adults",
  broken: (trajectory) =>
    trajectory.lastingAdults.flatMap(({ adult, child }) => (isOwnAdult(trajectory, adult) && isChild(trajectory, child) ? [] : [adult]))
})
