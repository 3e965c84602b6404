import { Field as f } from "../Field.ts"
import { relations } from "../Person.ts"
import { define, started } from "../StepDefinition.ts"

/** Someone around the children is found: kin or not, near or far. */
export const RelativeFound = define("RelativeFound", {
  fields: {
    person: f.fresh("person"),
    relation: f.code(...relations),
    household: f.optional(f.flag)
  },
  moves: started,
  mandate: "take-part",
  story: [
    "Grandmother remembers an aunt nobody has called for years.",
    "She is on the map of people now; whether she is asked is a next step."
  ],
  introduces: (step) => [{ id: step.person, role: "network-person" }],
  changes: (next, step, { at }) => {
    const { person, relation, household } = step
    next.people = [...next.people, { id: person, role: "network-person", relation, household, since: at }]
    next.network = [...next.network, { person, found: at, informedOf: [] }]
  },
  sketch: (scene) => ({ person: scene.fresh("person"), relation: "aunt-or-uncle" })
})
