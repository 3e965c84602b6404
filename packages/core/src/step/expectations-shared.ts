import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** What someone expects of the others, asked at the beginning. Clause expectations-from-the-start. */
export const ExpectationsShared = define("ExpectationsShared", {
  fields: { of: f.reference("person"), says: f.words },
  moves: open,
  mandate: "take-part",
  story: [
    "Father says what he hopes for, and what he does not want.",
    "What each expects of the others can now be talked about."
  ],
  changes: (next, step, { at }) => {
    next.expectations = [...next.expectations, { of: step.of, at }]
  },
  sketch: (scene) => ({ of: scene.person, says: scene.words })
})
