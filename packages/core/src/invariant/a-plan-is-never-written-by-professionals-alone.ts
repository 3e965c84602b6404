import { Invariant } from "./Invariant.ts"
import { isChild, isOwnAdult } from "./people.ts"

export default Invariant.define({
  id: "a-plan-is-never-written-by-professionals-alone",
  clause: "parents-decide-how",
  broken: (trajectory) =>
    trajectory.plan.versions
      .filter(({ authors }) => !authors.some((author) => isChild(trajectory, author) || isOwnAdult(trajectory, author)))
      .map(({ id }) => id)
})
