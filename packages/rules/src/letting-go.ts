/** Which children a letting go is about. Ending early (moved, of age, the court ended it, no return) is a fact, and waits for nothing. */
import type { Child, Step, Trajectory } from "@omringd/core"

/**
 * When one child is let go, that child, wherever the others are. Else every child still in it, once the plan is tried out: also
 * with no step proposed, and at an end because it was let go or is not needed. None when nobody is let go.
 */
export const childrenLetGo = ({ phase, children }: Pick<Trajectory, "phase" | "children">, proposed: Step | undefined): readonly Child[] => {
  const there = children.filter(({ letGo }) => letGo === undefined)
  if (proposed?.step === "ChildLetGo") return proposed.because === "let-go" ? there.filter(({ id }) => id === proposed.child) : []
  const isTriedOut = phase.name === "Testing" || phase.name === "LettingGo"
  const isEarly = proposed?.step === "InvolvementEnded" && proposed.because !== "let-go" && proposed.because !== "not-needed"
  return isTriedOut && !isEarly ? there : []
}
