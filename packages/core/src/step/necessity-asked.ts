import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** The question is put whether society must step in. Prepared together; decided by the public service. */
export const NecessityAsked = define("NecessityAsked", {
  fields: { because: f.words, preparedWith: f.list(f.reference("person")) },
  moves: started,
  mandate: "work-with-the-family",
  story: [
    "Consultant and care worker ask together whether help must be made necessary.",
    "The promises of the charter stay exactly as they were."
  ],
  changes: (next, _step, { at }) => {
    if (next.frame.track !== "judicial") next.frame = { track: "necessity-asked", since: at } // a measure stands until it is ended
  },
  sketch: (scene) => ({ because: scene.words, preparedWith: [] })
})
