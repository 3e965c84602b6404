import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { hereOnly } from "../trajectory/member.ts"

/** One family, one plan, one coordinator: naming another passes the function on. */
export const CoordinatorNamed = define("CoordinatorNamed", {
  fields: { coordinator: f.reference("adult") },
  moves: open,
  mandate: "work-with-the-family",
  story: [
    "The care worker becomes the family's coordinator.",
    "Whoever was it before no longer is: there is one."
  ],
  misfits: (trajectory, step) => hereOnly(trajectory, step.coordinator, "coordinator"),
  changes: (next, step) => {
    next.functions = { ...next.functions, coordinator: step.coordinator }
  },
  sketch: (scene) => ({ coordinator: scene.about["person"] ?? scene.professional })
})
