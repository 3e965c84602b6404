import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** Support is offered: more than one option, for a need that is named. Clauses choices-offered, needs-before-offer. */
export const SupportOffered = define("SupportOffered", {
  fields: {
    support: f.fresh("support"),
    for: f.some(f.reference("person")),
    options: f.some(f.reference("offer")),
    answers: f.words
  },
  moves: started,
  mandate: "work-with-the-family",
  story: [
    "Two ways to have the evenings covered are put before mother.",
    "The need came first; then what there is."
  ],
  changes: (next, step, { at }) => {
    const { support: id, options, answers } = step
    next.supports = [...next.supports, { id, for: step.for, options, answers, offered: at }]
  },
  sketch: (scene) => ({ support: scene.fresh("support"), for: [scene.person], options: ["offer-1", "offer-2"], answers: scene.words })
})
