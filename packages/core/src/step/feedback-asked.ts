import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** Someone is asked how it goes with us. Clauses child-asked-for-feedback, parents-asked-for-feedback. */
export const FeedbackAsked = define("FeedbackAsked", {
  fields: { of: f.reference("person"), how: f.code("talk", "drawing", "form", "phone") },
  moves: open,
  mandate: "work-with-the-family",
  story: [
    "How is it for you that we come here?",
    "It was asked; whether there was an answer is another step."
  ],
  changes: (next, step, { at }) => {
    next.feedback = [...next.feedback, { of: step.of, kind: "asked", at }]
  },
  sketch: (scene) => ({ of: scene.about["person"] ?? scene.child, how: "talk" })
})
