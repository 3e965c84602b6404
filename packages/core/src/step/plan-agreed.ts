import { Field as f } from "../Field.ts"
import { define } from "../StepDefinition.ts"
import { notByProfessionalsAlone } from "../trajectory/member.ts"
import { changeCurrent, setPlan } from "../trajectory/version.ts"

/** Family and network say yes to the plan as it now stands. */
export const PlanAgreed = define("PlanAgreed", {
  fields: { agreedBy: f.some(f.reference("person")) },
  moves: { Planning: "Planning", Testing: "Testing", LettingGo: "LettingGo", Closed: "Closed" },
  mandate: "take-part",
  story: [
    "They read it aloud once more and each says yes.",
    "It is agreed: not yet accepted, not yet tried."
  ],
  misfits: (trajectory, step) => notByProfessionalsAlone(trajectory, step.agreedBy, "agreedBy"),
  changes: (next, step, { at }) => {
    setPlan(next, changeCurrent(next.plan, (version) => ({
      ...version, agreed: at, agreedBy: [...new Set([...version.agreedBy, ...step.agreedBy])]
    })))
  },
  sketch: (scene) => ({ agreedBy: [scene.informal, ...(scene.plan?.authors ?? [])] })
})
