import { define, onEveryChild } from "../StepDefinition.ts"
import { Phase } from "../Phase.ts"
import { Plan } from "../trajectory/plan.ts"
import { changeCurrent } from "../trajectory/version.ts"

/** The holder of the mandate says: this plan meets the WHAT. From now on it is tried out. */
export const PlanAccepted = define("PlanAccepted", {
  fields: {},
  moves: { Planning: "Testing", Testing: "Testing", LettingGo: "LettingGo" },
  mandate: "set-the-what",
  story: [
    "The consultant lays plan and bottom lines side by side and accepts it.",
    "It is the family's plan still; now it is tried."
  ],
  // In planning the same plan can be accepted again, against a WHAT that changed.
  misfits: ({ phase, plan }) => {
    const current = Plan.current(plan)
    return phase.name === "Planning" || current?.accepted === undefined ? [] : [{ code: "already-so", path: "", about: current.id }]
  },
  changes: (next, _step, { at }) => {
    next.plan = changeCurrent(next.plan, (version) => ({ ...version, accepted: at }))
    const plan = Plan.inForce(next.plan)
    const { phase } = next
    if (plan === undefined || !Phase.isOpen(phase) || phase.name === "Exploring") return
    if (phase.name === "LettingGo") {
      next.phase = { ...phase, plan }
      return
    }
    next.phase = { ...Phase.opening(phase), name: "Testing", since: phase.name === "Testing" ? phase.since : at, what: phase.what, plan }
  },
  weighs: onEveryChild,
  sketch: () => ({})
})
