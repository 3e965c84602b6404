import { Field as f } from "../Field.ts"
import { define, onEveryChild, started } from "../StepDefinition.ts"

/** Societal necessity is decided, by the holder of the public mandate and on grounds. Clauses necessity-is-public, decisions-grounded. */
export const NecessityDecided = define("NecessityDecided", {
  fields: {
    outcome: f.code("necessary", "not-necessary"),
    deciders: f.some(f.reference("adult")),
    grounds: f.words,
    until: f.optional(f.day)
  },
  moves: started,
  mandate: "decide-necessity",
  story: [
    "The team decides that help is necessary, and writes down on what grounds.",
    "The family hears it from them, and nothing that was promised falls away."
  ],
  changes: (next, step, { at }) => {
    if (next.frame.track !== "judicial") next.frame = { track: step.outcome === "necessary" ? "necessary" : "voluntary", since: at, until: step.until }
  },
  weighs: onEveryChild,
  sketch: (scene) => ({ outcome: "necessary", deciders: [scene.consultant], grounds: scene.words })
})
