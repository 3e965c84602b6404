import { counted } from "./counted.ts"
import { Invariant } from "./Invariant.ts"

/** Every version that was drafted is still there, in order; what was accepted once still is. */
export default Invariant.define({
  id: "no-step-ends-a-plan",
  clause: "plan-outlives-services",
  broken: (trajectory) => {
    const steps = counted(trajectory).map(({ step }) => step)
    const drafted = steps.flatMap((step) => (step.step === "PlanDrafted" ? [step.plan] : []))
    const { versions } = trajectory.plan
    const lost = drafted.filter((id, index) => versions[index]?.id !== id)
    const wasAccepted = steps.some(({ step }) => step === "PlanAccepted")
    return [...lost, ...(wasAccepted && versions.every(({ accepted }) => accepted === undefined) ? ["accepted"] : [])]
  }
})
