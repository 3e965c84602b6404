import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { hereOnly } from "../trajectory/member.ts"

/** Someone who can speak for a child that cannot do so itself. Clause voice-by-another. */
export const SpokespersonNamed = define("SpokespersonNamed", {
  fields: { child: f.reference("child"), person: f.reference("adult") },
  moves: open,
  mandate: "take-part",
  story: [
    "Grandmother will speak for the baby.",
    "What she says in his name counts as his voice."
  ],
  misfits: (trajectory, step) => hereOnly(trajectory, step.person, "person"),
  changes: (next, step) => {
    const { child, person } = step
    const others = next.functions.spokespersons.filter((one) => one.child !== child)
    next.functions = { ...next.functions, spokespersons: [...others, { child, person }] }
  },
  sketch: (scene) => ({ child: scene.child, person: scene.about["person"] ?? (scene.informal === "nobody" ? scene.person : scene.informal) })
})
