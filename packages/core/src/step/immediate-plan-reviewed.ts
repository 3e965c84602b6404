import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** The immediate plan is looked at again: does it hold, and until when? Rule R26. */
export const ImmediatePlanReviewed = define("ImmediatePlanReviewed", {
  fields: { plan: f.reference("immediatePlan"), outcome: f.code("holds", "changed", "broken"), until: f.optional(f.day), says: f.optional(f.words) },
  moves: started,
  mandate: "take-part",
  story: [
    "After the weekend they look together at how it went.",
    "It holds, and runs on until Friday."
  ],
  misfits: (trajectory, step) =>
    trajectory.immediatePlans.some(({ id, ended }) => id === step.plan && ended !== undefined)
      ? [{ code: "already-so", path: "plan", about: step.plan }]
      : [],
  changes: (next, step, { at }) => {
    next.immediatePlans = next.immediatePlans.map((plan) =>
      plan.id === step.plan ? { ...plan, until: step.until ?? plan.until, reviewed: [...plan.reviewed, at] } : plan
    )
  },
  sketch: (scene) => ({
    plan: scene.latest("immediatePlan", scene.trajectory.immediatePlans.filter(({ ended }) => ended === undefined)),
    outcome: "holds"
  })
})
