import { Field as f } from "../Field.ts"
import { define } from "../StepDefinition.ts"
import { nobody, nonEmpty } from "../Scene.ts"
import { changeCurrent, setPlan } from "../trajectory/version.ts"

/** The plan, as it is, reaches everyone in it. Rules R59, R64. */
export const PlanDelivered = define("PlanDelivered", {
  fields: { to: f.some(f.reference("person")) },
  moves: { Planning: "Planning", Testing: "Testing", LettingGo: "LettingGo", Closed: "Closed" },
  mandate: "take-part",
  story: [
    "Everyone gets the plan, on paper, that same evening.",
    "Who has which version is known."
  ],
  changes: (next, step) => {
    setPlan(next, changeCurrent(next.plan, (version) => ({
      ...version, deliveredTo: [...new Set([...version.deliveredTo, ...step.to])]
    })))
  },
  sketch: (scene) => ({ to: nonEmpty([...(scene.plan?.authors ?? []), ...(scene.plan?.rules.map(({ owner }) => owner) ?? [])], nobody) })
})
