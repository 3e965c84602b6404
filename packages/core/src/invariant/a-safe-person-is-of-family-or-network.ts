import { Invariant } from "./Invariant.ts"
import { isChild, isOwnAdult } from "./people.ts"

/** The one a child can go to is not the statutory trusted person, and each child has at most one. */
export default Invariant.define({
  id: "a-safe-person-is-of-family-or-network",
  clause: "mainly-informal-network",
  broken: (trajectory) =>
    trajectory.safePersons.flatMap(({ person, child }, index, all) =>
      isOwnAdult(trajectory, person) && isChild(trajectory, child) && all.findIndex((one) => one.child === child) === index ? [] : [person])
})
