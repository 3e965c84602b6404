import { counted } from "./counted.ts"
import { Invariant } from "./Invariant.ts"

/** For safety, or by someone else for no reason of the parent's own. */
export default Invariant.define({
  id: "a-parent-is-not-shut-out-without-a-reason-and-an-end",
  clause: "parents-worth-working-with",
  broken: (trajectory) => {
    const isParent = (id: string) => trajectory.people.some((person) => person.id === id && person.role === "parent")
    return counted(trajectory).flatMap(({ step, by }) => {
      if (step.step !== "PersonLeft" || !isParent(step.person)) return []
      const isShutOut = step.because === "safety" || (by !== step.person && (step.because === "other" || step.because === "other-work"))
      return isShutOut && (step.says === undefined || step.until === undefined) ? [step.person] : []
    })
  }
})
