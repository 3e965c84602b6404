import { Field as f } from "../Field.ts"
import { define } from "../StepDefinition.ts"

/** The services come less often, or for less. Clause no-longer-than-needed. */
export const InvolvementReduced = define("InvolvementReduced", {
  fields: { says: f.words },
  moves: { Testing: "Testing", LettingGo: "LettingGo" },
  mandate: "work-with-the-family",
  story: [
    "From every week to once a month, and a call in between.",
    "The network does the rest, and can always call."
  ],
  changes: () => {},
  sketch: (scene) => ({ says: scene.words })
})
