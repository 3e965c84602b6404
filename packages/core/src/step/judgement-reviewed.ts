import { Field as f } from "../Field.ts"
import { nobody } from "../Scene.ts"
import { define, started } from "../StepDefinition.ts"

/** A second look at an opinion or a judgement. Clause judgements-do-not-stick. */
export const JudgementReviewed = define("JudgementReviewed", {
  fields: { of: f.reference("step"), outcome: f.code("stands", "changed", "withdrawn"), says: f.words },
  moves: started,
  mandate: "work-with-the-family",
  story: [
    "Half a year on, the care worker looks again at what was written about father.",
    "The old opinion stays readable, with what is thought of it now."
  ],
  changes: (next, step, { at, by }) => {
    next.secondLooks = [...next.secondLooks, { of: step.of, outcome: step.outcome, by, at }]
  },
  sketch: (scene) => ({ of: scene.recorded?.id ?? nobody, outcome: "stands", says: scene.words })
})
