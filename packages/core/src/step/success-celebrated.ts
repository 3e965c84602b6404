import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** Something went well and they stood still at it together. Clause successes-celebrated. */
export const SuccessCelebrated = define("SuccessCelebrated", {
  fields: { with: f.some(f.reference("person")), says: f.words },
  moves: started,
  mandate: "take-part",
  story: [
    "Three months without a night call: there is cake.",
    "It is in the story too."
  ],
  changes: (next, _step, { at }) => {
    next.celebrations = [...next.celebrations, at]
  },
  sketch: (scene) => ({ with: scene.everyone, says: scene.words })
})
