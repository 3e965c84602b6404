import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** The family is asked to make the plan with its own people first. Clause parents-decide-how; rule R60. */
export const FamilyAskedForPlan = define("FamilyAskedForPlan", {
  fields: { asked: f.some(f.reference("person")), before: f.optional(f.day) },
  moves: open,
  mandate: "work-with-the-family",
  story: [
    "Before anyone writes a plan, the family is asked for theirs.",
    "There is a day to it, and help to get there."
  ],
  changes: (next, _step, { at }) => {
    next.plan = { ...next.plan, asked: at }
  },
  sketch: (scene) => ({ asked: [scene.parent] })
})
