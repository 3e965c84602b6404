import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { nonEmpty, nobody } from "../Scene.ts"
import { Person } from "../Person.ts"

/** When it is safe enough for the services to leave, tuned with everyone. Clauses withdrawal-known, safe-enough-known. */
export const WithdrawalAgreed = define("WithdrawalAgreed", {
  fields: { says: f.words, acknowledgedBy: f.some(f.reference("person")) },
  moves: open,
  mandate: "set-the-what",
  story: [
    "They agree what must be seen, and for how long, before the services go.",
    "From the start everyone knows what the end looks like."
  ],
  changes: (next, step, { at, id }) => {
    next.withdrawal = { says: step.says, acknowledgedBy: step.acknowledgedBy, at, step: id }
  },
  sketch: (scene) => ({
    says: scene.words,
    acknowledgedBy: nonEmpty(scene.trajectory.people.filter(Person.isHere).map(({ id }) => id), nobody)
  })
})
