import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** The immediate plan is over: the danger passed, the family's plan took over, or the child was placed. */
export const ImmediatePlanEnded = define("ImmediatePlanEnded", {
  fields: { plan: f.reference("immediatePlan"), because: f.code("not-needed", "plan-took-over", "child-placed", "term-over") },
  moves: started,
  mandate: "take-part",
  story: [
    "The family's own plan takes over from the emergency one.",
    "Grandmother goes home."
  ],
  misfits: (trajectory, step) =>
    trajectory.immediatePlans.some(({ id, ended }) => id === step.plan && ended !== undefined)
      ? [{ code: "already-so", path: "plan", about: step.plan }]
      : [],
  changes: (next, step, { at }) => {
    next.immediatePlans = next.immediatePlans.map((plan) => (plan.id === step.plan ? { ...plan, ended: at } : plan))
  },
  sketch: (scene) => ({
    plan: scene.latest("immediatePlan", scene.trajectory.immediatePlans.filter(({ ended }) => ended === undefined)),
    because: "not-needed"
  })
})
