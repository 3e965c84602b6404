import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** Something that did happen to a child, with its impact on that child. Clause impact-on-the-child; rule R3. */
export const HarmRecorded = define("HarmRecorded", {
  fields: {
    harm: f.fresh("harm"),
    children: f.some(f.reference("child")),
    says: f.statement,
    impact: f.words,
    happened: f.optional(f.day),
    responsible: f.optional(f.reference("person"))
  },
  moves: started,
  mandate: "take-part",
  story: [
    "The doctor writes what she saw on the X-ray, and that it is an observation.",
    "What it did to the child stands beside it, always."
  ],
  changes: (next, step, { at }) => {
    const { harm: id, children, says, impact, happened, responsible } = step
    next.harms = [...next.harms, { id, children, says, impact, happened, responsible, at }]
  },
  sketch: (scene) => ({
    harm: scene.fresh("harm"), children: scene.children, says: { kind: "account", says: scene.words }, impact: scene.words
  })
})
