import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { informalAndHere } from "../trajectory/member.ts"

/** Someone of the network will call the others together once the services are gone. Rule R39. */
export const ChairNamed = define("ChairNamed", {
  fields: { chair: f.reference("adult") },
  moves: { ...open, Closed: "Closed" },
  mandate: "take-part",
  story: [
    "Uncle will call everyone together, also next year.",
    "The network has a chair, and it is one of their own."
  ],
  misfits: (trajectory, step) => informalAndHere(trajectory, step.chair, "chair"),
  changes: (next, step) => {
    next.functions = { ...next.functions, chair: step.chair }
    if (next.phase.name === "LettingGo") next.phase = { ...next.phase, chair: step.chair }
  },
  sketch: (scene) => ({ chair: scene.about["person"] ?? scene.informal })
})
