import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { informalAndHere } from "../trajectory/member.ts"

/** The child chooses who it can go to, within its own network. Not the statutory trusted person. Rule R40. */
export const SafePersonChosen = define("SafePersonChosen", {
  fields: { child: f.reference("child"), person: f.reference("adult"), sign: f.optional(f.words) },
  moves: open,
  mandate: "take-part",
  story: [
    "If the blue cup stands in the window, aunt comes by.",
    "She chose her aunt, and the sign, herself."
  ],
  misfits: (trajectory, step) => informalAndHere(trajectory, step.person, "person"),
  changes: (next, step, { at }) => {
    const others = next.safePersons.filter(({ child }) => child !== step.child)
    next.safePersons = [...others, { child: step.child, person: step.person, at }]
  },
  sketch: (scene) => ({ child: scene.child, person: scene.about["person"] ?? scene.informal })
})
