import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** Necessity or a measure comes to its end. Help may go on, voluntarily. */
export const TrackEnded = define("TrackEnded", {
  fields: { because: f.code("goal-reached", "term-over", "lifted", "of-age") },
  moves: started,
  mandate: "hold-the-public-mandate",
  story: [
    "The measure ends at its term.",
    "What the family and the services still owe each other does not end with it."
  ],
  misfits: (trajectory) =>
    trajectory.frame.track === "voluntary" ? [{ code: "already-so", path: "because" }] : [],
  changes: (next, _step, { at }) => {
    next.frame = { track: "voluntary", since: at }
  },
  sketch: () => ({ because: "term-over" })
})
