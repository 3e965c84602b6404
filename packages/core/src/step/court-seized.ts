import { Field as f } from "../Field.ts"
import { define, onEveryChild, started } from "../StepDefinition.ts"

/** The case is brought before the judge. An emergency door: held back by mandate only. */
export const CourtSeized = define("CourtSeized", {
  fields: { because: f.words, urgent: f.flag },
  moves: started,
  mandate: "seize-the-court",
  emergency: true,
  story: [
    "The prosecutor brings it before the judge the same evening.",
    "What was stepped over to get there is owed afterwards."
  ],
  changes: (next, _step, { at }) => {
    next.frame = { ...next.frame, track: "court-seized", since: at } // what was decided before stands until the judge decides
  },
  weighs: onEveryChild,
  sketch: (scene) => ({ because: scene.words, urgent: true })
})
