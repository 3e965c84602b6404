import { Invariant } from "./Invariant.ts"
import { isChild } from "./people.ts"
import { Phase } from "../Phase.ts"

/** At least one, all known; and while the services are involved at least one has not been let go. */
export default Invariant.define({
  id: "an-open-trajectory-is-for-a-child",
  clause: "child-first",
  broken: (trajectory) => {
    const { phase, children } = trajectory
    if (!("children" in phase)) return []
    const unknown = phase.children.filter((child) => !isChild(trajectory, child))
    const alone = Phase.isOpen(phase) && children.every(({ letGo }) => letGo !== undefined)
    return [...unknown, ...(alone || phase.children.length === 0 ? [phase.name] : [])]
  }
})
