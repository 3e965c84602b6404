import { Field as f } from "../Field.ts"
import { define } from "../StepDefinition.ts"

/** The network looks how the plan holds, also after the services left. Clause network-kept-going. */
export const NetworkCheckedIn = define("NetworkCheckedIn", {
  fields: { person: f.reference("person"), outcome: f.code("holds", "does-not-hold"), says: f.optional(f.words) },
  moves: { LettingGo: "LettingGo", Closed: "Closed" },
  mandate: "take-part",
  story: [
    "Half a year later uncle calls round: everyone still does what they said.",
    "If it had not held, they would have known whom to call."
  ],
  changes: (next, step, { at }) => {
    const check = { by: step.person, holds: step.outcome === "holds", at }
    next.plan = { ...next.plan, checkedIn: [...next.plan.checkedIn, check] }
  },
  sketch: (scene) => ({ person: scene.informal, outcome: "holds" })
})
