import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** The judge decides on a measure, or that there is none. */
export const CourtDecided = define("CourtDecided", {
  fields: {
    measure: f.code("supervision", "placement", "guidance", "other", "none"),
    children: f.some(f.reference("child")),
    until: f.optional(f.day),
    grounds: f.words
  },
  moves: started,
  mandate: "decide-measure",
  story: [
    "The judge orders supervision for a year.",
    "The track is judicial now; the charter asks the same of everyone."
  ],
  changes: (next, step, { at }) => {
    next.frame = step.measure === "none"
      ? { track: "voluntary", since: at }
      : { track: "judicial", since: at, measure: step.measure, until: step.until }
  },
  weighs: (_, { children }) => children,
  sketch: (scene) => ({ measure: "supervision", children: scene.children, grounds: scene.words })
})
