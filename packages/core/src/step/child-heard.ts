import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** A child said something, itself or through its spokesperson, in its own words; what others saw is an observation. Clause child-has-a-voice; rule R48. */
export const ChildHeard = define("ChildHeard", {
  fields: {
    child: f.reference("child"),
    how: f.code("talk", "three-columns", "drawing", "play", "observation", "letter"),
    /** Who spoke for a child that cannot speak for itself. */
    through: f.optional(f.reference("adult")),
    says: f.words,
    readBack: f.flag
  },
  moves: started,
  mandate: "take-part",
  story: [
    "She draws three houses and says what belongs in each.",
    "Her words stand as she said them, and were read back to her."
  ],
  misfits: (trajectory, step) =>
    [
      ...(step.through === undefined ||
      trajectory.functions.spokespersons.some(({ child, person }) => child === step.child && person === step.through)
        ? []
        : [{ code: "not-one-of-theirs" as const, path: "through", about: step.through }]),
      ...(step.how === "observation" || step.says.by === (step.through ?? step.child)
        ? []
        : [{ code: "not-one-of-theirs" as const, path: "says.by", about: step.says.by }])
    ],
  changes: (next, step, { at }) => {
    next.voices = [...next.voices, { child: step.child, how: "heard", through: step.through, at }]
  },
  sketch: (scene) => {
    const named = scene.trajectory.functions.spokespersons.find(({ child }) => child === scene.child)?.person
    const through = scene.about["through"] ?? named
    const heard = { child: scene.child, how: "talk", says: { ...scene.words, by: through ?? scene.child }, readBack: true } as const
    return through === undefined ? heard : { ...heard, through }
  }
})
