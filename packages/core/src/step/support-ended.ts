import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** A support comes to its end. Clause do-what-is-needed: what does not work is let go. */
export const SupportEnded = define("SupportEnded", {
  fields: { support: f.reference("support"), because: f.code("need-met", "does-not-help", "own-wish", "no-longer-there") },
  moves: started,
  mandate: "take-part",
  story: [
    "It does not help, and so it stops.",
    "The need it was for is asked about again."
  ],
  misfits: (trajectory, step) =>
    trajectory.supports.some(({ id, ended }) => id === step.support && ended !== undefined)
      ? [{ code: "already-so", path: "support", about: step.support }]
      : [],
  changes: (next, step, { at }) => {
    next.supports = next.supports.map((one) => (one.id === step.support ? { ...one, ended: at } : one))
  },
  sketch: (scene) => ({
    support: scene.latest("support", scene.trajectory.supports.filter(({ ended }) => ended === undefined)), because: "need-met"
  })
})
