import { Invariant } from "./Invariant.ts"
import { isChild } from "./people.ts"

export default Invariant.define({
  id: "each-worry-names-children-and-its-impact-on-them",
  clause: "impact-on-the-child",
  broken: (trajectory) =>
    [...trajectory.dangers, ...trajectory.harms].flatMap(({ id, children, impact }) =>
      children.length > 0 && children.every((child) => isChild(trajectory, child)) && impact.text.trim() !== "" ? [] : [id])
})
