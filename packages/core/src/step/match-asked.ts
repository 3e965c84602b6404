import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** Does it click between this person and this worker? Clause the-match. */
export const MatchAsked = define("MatchAsked", {
  fields: { of: f.reference("person"), worker: f.reference("adult"), answer: f.code("good", "not-yet", "no") },
  moves: open,
  mandate: "take-part",
  story: [
    "After a month the new care worker asks whether it works for them.",
    "No is an answer one can do something with."
  ],
  changes: (next, step, { at }) => {
    next.matches = [...next.matches, { of: step.of, worker: step.worker, answer: step.answer, at }]
  },
  sketch: (scene) => ({ of: scene.person, worker: scene.about["worker"] ?? scene.careWorker, answer: "good" })
})
