import { Field as f } from "../Field.ts"
import { Phase } from "../Phase.ts"
import { define } from "../StepDefinition.ts"

/** The plan did not hold, so the network comes together to make it again. Rule R37. */
export const PlanReconvened = define("PlanReconvened", {
  fields: { because: f.code("rule-broken", "things-changed", "new-danger", "asked-by-family"), present: f.some(f.reference("person")) },
  moves: { Testing: "Planning", LettingGo: "Planning" },
  mandate: "take-part",
  story: [
    "Two days after it broke they sit around the table again.",
    "Back to planning, with all that was learned."
  ],
  changes: (next, _step, { at }) => {
    next.plan = { ...next.plan, reconvened: [...next.plan.reconvened, at], carried: undefined }
    if (next.phase.name !== "Testing" && next.phase.name !== "LettingGo") return
    const { what } = next.phase
    next.phase = { ...Phase.opening(next.phase), name: "Planning", since: at, what }
  },
  sketch: (scene) => ({ because: "rule-broken", present: scene.everyone })
})
