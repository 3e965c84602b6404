import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/**
 * Someone says where it stands between 0 and 10 for one danger, and what 0 and 10 mean to them. Values of different
 * people stand side by side; nothing averages them and no threshold reads them. Rule R9.
 */
export const Scaled = define("Scaled", {
  fields: {
    danger: f.reference("danger"),
    rater: f.reference("person"),
    value: f.whole(0, 10),
    zero: f.words,
    ten: f.words,
    question: f.reference("question")
  },
  moves: open,
  mandate: "take-part",
  story: [
    "Grandmother says four, the consultant says three, mother says seven.",
    "The difference is what they talk about."
  ],
  misfits: (_trajectory, step) =>
    (["zero", "ten"] as const).flatMap((path) =>
      step[path].by === step.rater ? [] : [{ code: "rater-differs" as const, path, about: step[path].by }]),
  changes: (next, step, { at }) => {
    const { danger, rater, value, zero, ten, question } = step
    next.scales = [...next.scales, { danger, rater, value, zero, ten, question, at }]
  },
  sketch: (scene) => {
    const anchor = { ...scene.words, by: scene.person }
    return { danger: scene.danger, rater: scene.person, value: 5, zero: anchor, ten: anchor, question: "safe-enough@1" }
  }
})
