import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** Consent to help, or consent to share data with someone: two things that never stand for each other. */
export const ConsentGiven = define("ConsentGiven", {
  fields: {
    consent: f.fresh("consent"),
    of: f.reference("person"),
    to: f.either(
      f.record({ kind: f.code("help") }),
      f.record({ kind: f.code("data"), with: f.reference("person") })
    )
  },
  moves: started,
  mandate: "take-part",
  story: [
    "Mother agrees to the help that was offered.",
    "She has not thereby agreed to anyone sharing what they know."
  ],
  changes: (next, step, { at }) => {
    const { consent: id, of, to } = step
    next.consents = [...next.consents, to.kind === "help" ? { id, kind: "help", of, at } : { id, kind: "data", of, with: to.with, at }]
  },
  sketch: (scene) => ({ consent: scene.fresh("consent"), of: scene.person, to: { kind: "help" } })
})
