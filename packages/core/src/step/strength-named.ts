import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** Something that goes well: a quality, a person, a plan. Clause what-works-beside-worries. */
export const StrengthNamed = define("StrengthNamed", {
  fields: { strength: f.fresh("strength"), of: f.some(f.reference("person")), says: f.statement },
  moves: open,
  mandate: "take-part",
  story: [
    "Mother goes along to every school meeting.",
    "That is a strength; it did not yet keep anyone safe while there was danger."
  ],
  changes: (next, step, { at }) => {
    next.strengths = [...next.strengths, { id: step.strength, of: step.of, says: step.says, at }]
  },
  sketch: (scene) => ({ strength: scene.fresh("strength"), of: [scene.person], says: { kind: "observation", says: scene.words } })
})
