import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { nonEmpty, nobody } from "../Scene.ts"
import { Person } from "../Person.ts"

/** What we fear will happen to the children if nothing changes: who worries, about what, with what impact. Clause consultant-sets-what; rules R10, R14. */
export const DangerStated = define("DangerStated", {
  fields: {
    danger: f.fresh("danger"),
    children: f.some(f.reference("child")),
    contributors: f.some(f.reference("person")),
    what: f.words,
    impact: f.words,
    impactLater: f.optional(f.words),
    /** What the family says of it: shared, or disputed with their own view. */
    answers: f.list(f.record({ of: f.reference("person"), answer: f.code("shared", "disputed"), view: f.optional(f.words) }))
  },
  moves: open,
  mandate: "set-the-what",
  story: [
    "Mother, grandmother and the care worker say what they are afraid of; the consultant writes it down so.",
    "It names the children and what it would do to them, and who sees it differently."
  ],
  changes: (next, step, { at, id }) => {
    const { danger, children, contributors, what, impact, impactLater, answers } = step
    next.dangers = [...next.dangers, { id: danger, children, contributors, what, impact, impactLater, answers, at, step: id }]
  },
  sketch: (scene) => {
    const here = scene.trajectory.people.filter(Person.isHere)
    const contributors = nonEmpty(here.map(({ id }) => id), nobody)
    return { danger: scene.fresh("danger"), children: scene.children, contributors, what: scene.words, impact: scene.words, answers: [] }
  }
})
