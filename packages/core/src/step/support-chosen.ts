import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"
import { nobody } from "../Scene.ts"

/** Those it is for choose one of the options. */
export const SupportChosen = define("SupportChosen", {
  fields: { support: f.reference("support"), option: f.reference("offer") },
  moves: started,
  mandate: "choose-for-oneself",
  story: [
    "Mother takes the neighbour's offer over the agency's.",
    "The choice is hers and is recorded as hers."
  ],
  misfits: (trajectory, step) =>
    trajectory.supports.some(({ id, options }) => id === step.support && !options.includes(step.option))
      ? [{ code: "not-offered", path: "option", about: step.option }]
      : [],
  changes: (next, step) => {
    next.supports = next.supports.map((one) => (one.id === step.support ? { ...one, chosen: step.option } : one))
  },
  sketch: (scene) => {
    const support = scene.latest("support", scene.trajectory.supports)
    return { support, option: scene.trajectory.supports.find(({ id }) => id === support)?.options[0] ?? nobody }
  }
})
