import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** A reason stands why a child was not heard. It is a reason, not a voice. Rule R49. */
export const ChildNotHeard = define("ChildNotHeard", {
  fields: {
    child: f.reference("child"),
    because: f.code("does-not-want-to", "cannot-be-reached", "would-not-be-safe", "too-ill"),
    says: f.words
  },
  moves: started,
  mandate: "work-with-the-family",
  story: [
    "He does not want to talk to anyone now, and says so.",
    "The reason stands, and he is asked again."
  ],
  changes: (next, step, { at }) => {
    next.voices = [...next.voices, { child: step.child, how: "not-heard", at }]
  },
  sketch: (scene) => ({ child: scene.child, because: "does-not-want-to", says: scene.words })
})
