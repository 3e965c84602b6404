import { Field as f } from "../Field.ts"
import { Phase } from "../Phase.ts"
import { nonEmpty } from "../Scene.ts"
import { define, open } from "../StepDefinition.ts"

/**
 * Why the services are here and to what end, told to someone. Clause why-known-from-day-one. Whoever takes it may be among those it is `to`:
 * a parent who writes down what they now know, or someone who came in and says that they know why.
 */
export const ReasonExplained = define("ReasonExplained", {
  fields: {
    to: f.some(f.reference("person")),
    how: f.code("talk", "letter", "words-and-pictures", "interpreter"),
    says: f.optional(f.words)
  },
  moves: { ...open, Signalled: "Signalled", Answered: "Answered" },
  mandate: "take-part",
  story: [
    "On the first day the consultant tells the parents and the child why she came.",
    "Each of them now knows why, and what they are working towards."
  ],
  changes: (next, step, { at }) => {
    next.explanations = [...next.explanations, ...step.to.map((to) => ({ of: "why" as const, to, at }))]
  },
  sketch: (scene) => {
    const { phase, explanations } = scene.trajectory
    const told = new Set(explanations.flatMap(({ of, to, at }) => (of === "why" && Phase.isOfNow(phase, at) ? [to] : [])))
    const untold = scene.everyone.filter((person) => !told.has(person))
    const named = scene.about["person"] ?? scene.about["child"]
    return { to: nonEmpty(named === undefined ? untold : [...new Set([named, ...untold])], scene.child), how: "talk" }
  }
})
