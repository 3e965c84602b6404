import { Field as f } from "../Field.ts"
import { nobody } from "../Scene.ts"
import { define, started } from "../StepDefinition.ts"

/** Someone adds how they see a step that was taken. Nothing is taken away from it. Clause judgements-do-not-stick. */
export const ViewAdded = define("ViewAdded", {
  fields: { to: f.reference("step"), of: f.reference("person"), says: f.words },
  moves: started,
  mandate: "take-part",
  story: [
    "Father reads what was written and adds his own view.",
    "Both can be read from now on. A view on a danger counts as a contribution to it."
  ],
  changes: (next, step, { at }) => {
    next.views = [...next.views, { of: step.of, to: step.to, says: step.says, at }]
    next.dangers = next.dangers.some((danger) => danger.step === step.to)
      ? next.dangers.map((danger) =>
          danger.step === step.to && !danger.contributors.includes(step.of)
            ? { ...danger, contributors: [...danger.contributors, step.of] }
            : danger
        )
      : next.dangers
  },
  sketch: (scene) => {
    const danger = scene.trajectory.dangers.find(({ id }) => id === scene.about["danger"])
    return { to: danger?.step ?? scene.recorded?.id ?? nobody, of: scene.person, says: scene.words }
  }
})
