import { counted } from "./counted.ts"
import { Invariant } from "./Invariant.ts"

export default Invariant.define({
  id: "the-reason-for-involvement-stands",
  clause: "why-known-from-day-one",
  broken: (trajectory) => {
    const { phase } = trajectory
    if (!("reason" in phase)) return []
    const why = counted(trajectory).find(({ id }) => id === phase.reason)?.step
    const hasReason = why !== undefined && (why.step === "TrajectoryOpened" || why.step === "TrajectoryReopened") && why.reason.text.trim() !== ""
    return hasReason ? [] : [phase.reason]
  }
})
