import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** People see something differently, and it is said. Clause differences-discussed. */
export const DifferenceRaised = define("DifferenceRaised", {
  fields: { difference: f.fresh("difference"), between: f.some(f.reference("person")), says: f.words },
  moves: started,
  mandate: "take-part",
  story: [
    "The care worker thinks he can be alone with them again; the consultant does not.",
    "The difference may be there. It is not left lying."
  ],
  changes: (next, step, { at }) => {
    next.differences = [...next.differences, { id: step.difference, between: step.between, raised: at }]
  },
  sketch: (scene) => ({ difference: scene.fresh("difference"), between: [scene.professional, scene.person], says: scene.words })
})
