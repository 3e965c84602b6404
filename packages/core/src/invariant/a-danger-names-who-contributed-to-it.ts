import { Invariant } from "./Invariant.ts"
import { isKnown } from "./people.ts"

export default Invariant.define({
  id: "a-danger-names-who-contributed-to-it",
  clause: "danger-by-all-expertise",
  broken: (trajectory) =>
    trajectory.dangers.flatMap(({ id, contributors }) =>
      contributors.length > 0 && contributors.every((person) => isKnown(trajectory, person)) ? [] : [id])
})
