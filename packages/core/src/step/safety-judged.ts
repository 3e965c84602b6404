import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** Is this child safe now? A judgement with an owner, grounds and a day. Clause is-this-child-safe. */
export const SafetyJudged = define("SafetyJudged", {
  fields: {
    child: f.reference("child"),
    verdict: f.code("safe-enough", "not-safe-with-immediate-plan", "not-safe-without-plan"),
    grounds: f.statement,
    with: f.list(f.reference("person"))
  },
  moves: started,
  mandate: "judge-safety",
  emergency: true,
  story: [
    "The care worker judges: not safe tonight unless grandmother stays over.",
    "Anyone can see whose judgement it is, on what grounds, and how old."
  ],
  changes: (next, step, { id, at, by }) => {
    const { child, verdict, grounds } = step
    next.judgements = [...next.judgements, { step: id, child, verdict, grounds, by, with: step.with, at }]
  },
  sketch: (scene) => ({ child: scene.child, verdict: "safe-enough", grounds: { kind: "observation", says: scene.words }, with: [] })
})
