import { counted } from "./counted.ts"
import { Invariant } from "./Invariant.ts"

/**
 * For safety, by someone else for no reason of the parent's own, or as entered in error by someone who did not write that and is not the parent.
 */
export default Invariant.define({
  id: "a-parent-is-not-shut-out-without-a-reason-and-an-end",
  clause: "parents-worth-working-with",
  broken: (trajectory) => {
    const isParent = (id: string) => trajectory.people.some((person) => person.id === id && person.role === "parent")
    const { history } = trajectory
    const corrections = history.toArray().filter(({ step }) => step.step === "StepCorrected")
    const struckOut = history.toArray().flatMap(({ id, step, by }) => {
      if (step.step !== "PersonJoined" || step.role !== "parent" || isParent(step.person)) return []
      const whose = corrections.filter((one) => one.step.step === "StepCorrected" && one.step.corrects === id).map((one) => one.by)
      return whose.length === 0 || whose.includes(by) || whose.includes(step.person) ? [] : [step.person]
    })
    return [...struckOut, ...counted(trajectory).flatMap(({ step, by }) => {
      if (step.step !== "PersonLeft" || !isParent(step.person)) return []
      const isShutOut = step.because === "safety" || (by !== step.person && (step.because === "other" || step.because === "other-work"))
      return isShutOut && (step.says === undefined || step.until === undefined) ? [step.person] : []
    })]
  }
})
