import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** Someone says how it goes: what is good, what is not, what should change. */
export const FeedbackGiven = define("FeedbackGiven", {
  fields: {
    feedback: f.fresh("feedback"),
    of: f.reference("person"),
    goesWell: f.optional(f.words),
    worries: f.optional(f.words),
    wishes: f.optional(f.words)
  },
  moves: started,
  mandate: "take-part",
  story: [
    "You always come when my favourite programme is on.",
    "It is on record, and owes an answer."
  ],
  changes: (next, step, { at }) => {
    next.feedback = [...next.feedback, { of: step.of, kind: "given", id: step.feedback, at }]
  },
  sketch: (scene) => ({ feedback: scene.fresh("feedback"), of: scene.about["person"] ?? scene.child, wishes: scene.words })
})
