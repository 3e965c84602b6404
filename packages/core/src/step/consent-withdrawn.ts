import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** A consent is taken back. What was given before stays told. */
export const ConsentWithdrawn = define("ConsentWithdrawn", {
  fields: { consent: f.reference("consent") },
  moves: started,
  mandate: "take-part",
  story: [
    "Mother no longer wants the school to be told.",
    "From that day the consent does not count; that it once did stays visible."
  ],
  misfits: (trajectory, step) =>
    trajectory.consents.some(({ id, withdrawn }) => id === step.consent && withdrawn !== undefined)
      ? [{ code: "already-so", path: "consent", about: step.consent }]
      : [],
  changes: (next, step, { at }) => {
    next.consents = next.consents.map((one) => (one.id === step.consent ? { ...one, withdrawn: at } : one))
  },
  sketch: (scene) => ({
    consent: scene.latest("consent", scene.trajectory.consents.filter(({ withdrawn }) => withdrawn === undefined))
  })
})
