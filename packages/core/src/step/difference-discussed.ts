import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** Those who differ talked about it. They may still differ. */
export const DifferenceDiscussed = define("DifferenceDiscussed", {
  fields: {
    difference: f.reference("difference"), with: f.some(f.reference("person")), outcome: f.code("settled", "still-differs"), says: f.optional(f.words)
  },
  moves: started,
  mandate: "take-part",
  story: [
    "They talked an hour and still differ, but know why.",
    "That is enough: discussed, not dissolved."
  ],
  changes: (next, step, { at }) => {
    next.differences = next.differences.map((one) => (one.id === step.difference ? { ...one, discussed: at } : one))
  },
  sketch: (scene) => ({
    difference: scene.latest("difference", scene.trajectory.differences.filter(({ discussed }) => discussed === undefined)),
    with: [scene.professional], outcome: "settled"
  })
})
