import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** What makes the worry harder to deal with, in the family, around it, or in how the services work. */
export const ComplicationNamed = define("ComplicationNamed", {
  fields: { complication: f.fresh("complication"), of: f.code("family", "surroundings", "services"), says: f.statement },
  moves: open,
  mandate: "take-part",
  story: [
    "Four workers in one year: that is named as well.",
    "The services can be a complication; the map has a place for it."
  ],
  changes: (next, step, { at }) => {
    next.complications = [...next.complications, { id: step.complication, of: step.of, says: step.says, at }]
  },
  sketch: (scene) => ({ complication: scene.fresh("complication"), of: "services", says: { kind: "account", says: scene.words } })
})
