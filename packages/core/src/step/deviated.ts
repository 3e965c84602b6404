import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/**
 * A `should` is set aside with a reason, for this family. It shows to everyone and comes back at the next review. A `must` is never
 * set aside. Clauses people-over-procedure, do-what-is-needed.
 */
export const Deviated = define("Deviated", {
  fields: { rule: f.reference("rule"), about: f.optional(f.reference("anyone")), because: f.words },
  moves: started,
  mandate: "work-with-the-family",
  story: [
    "Not asking him for feedback this month: his grandfather died, and he asked for quiet.",
    "The reason is there to read, and the question returns."
  ],
  changes: (next, step, { at, id }) => {
    next.deviations = [...next.deviations, { step: id, rule: step.rule, about: step.about, at }]
  },
  sketch: (scene) => ({ rule: scene.about["rule"] ?? "none", because: scene.words })
})
