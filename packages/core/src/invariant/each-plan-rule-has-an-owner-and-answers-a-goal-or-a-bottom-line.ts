import { Invariant } from "./Invariant.ts"
import { isChild, isKnown } from "./people.ts"

/** In every version, and each names the children it is for. */
export default Invariant.define({
  id: "each-plan-rule-has-an-owner-and-answers-a-goal-or-a-bottom-line",
  clause: "network-carries-the-plan",
  broken: (trajectory) => {
    const answerable = new Set([...trajectory.goals, ...trajectory.lines].map(({ id }) => id))
    const isWhole = (version: (typeof trajectory.plan.versions)[number]) =>
      version.rules.length > 0 &&
      version.rules.every(({ owner, answers, children }) =>
        isKnown(trajectory, owner) && answers.length > 0 && answers.every((id) => answerable.has(id)) &&
        children.length > 0 && children.every((child) => isChild(trajectory, child)))
    return trajectory.plan.versions.filter((version) => !isWhole(version)).map(({ id }) => id)
  }
})
