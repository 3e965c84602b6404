import { Field as f } from "../Field.ts"
import { nobody } from "../Scene.ts"
import { define, started } from "../StepDefinition.ts"

/** What we changed because of it, or why not. */
export const FeedbackAnswered = define("FeedbackAnswered", {
  fields: { feedback: f.reference("feedback"), outcome: f.code("changed", "not-changed"), says: f.words },
  moves: started,
  mandate: "work-with-the-family",
  story: [
    "From now on I come on Wednesdays.",
    "Whoever gave it hears what was done with it."
  ],
  changes: (next, step, { at }) => {
    next.feedback = next.feedback.map((one) => (one.id === step.feedback ? { ...one, answered: at } : one))
  },
  sketch: (scene) => ({
    feedback: scene.about["feedback"] ?? scene.trajectory.feedback.findLast(({ id, answered }) => id !== undefined && answered === undefined)?.id ?? nobody,
    outcome: "changed", says: scene.words
  })
})
