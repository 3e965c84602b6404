import { Field as f } from "../Field.ts"
import { nobody } from "../Scene.ts"
import { define, started } from "../StepDefinition.ts"

/** Why a step was taken, explained to someone in words they understand. Clause explained-to-the-child. */
export const StepExplained = define("StepExplained", {
  fields: {
    of: f.reference("step"), to: f.some(f.reference("person")), how: f.code("talk", "letter", "words-and-pictures", "interpreter"), says: f.optional(f.words)
  },
  moves: started,
  mandate: "take-part",
  story: [
    "She is told why she sleeps at grandmother's tonight.",
    "Told to her, in her words, by someone she knows."
  ],
  changes: (next, step, { at }) => {
    next.explanations = [...next.explanations, ...step.to.map((to) => ({ of: "step" as const, step: step.of, to, at }))]
  },
  sketch: (scene) => ({
    of: scene.recorded?.id ?? nobody,
    to: [scene.about["person"] ?? scene.child], how: "talk"
  })
})
