import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** Family and network sat together. Clauses dialogue-returns, network-kept-going; rule R63. */
export const NetworkMeetingHeld = define("NetworkMeetingHeld", {
  fields: {
    meeting: f.fresh("meeting"),
    present: f.some(f.reference("person")),
    /** Children and others whose view was brought by someone else (clause with-children). */
    viewTakenOf: f.list(f.reference("person")),
    next: f.optional(f.day)
  },
  moves: { ...open, Closed: "Closed" },
  mandate: "take-part",
  story: [
    "Eleven people in the kitchen, and a drawing of hers on the wall.",
    "Who was there is known, whose view was brought, and when they meet again."
  ],
  changes: (next, step, { at }) => {
    const { meeting: id, present, viewTakenOf } = step
    next.meetings = [...next.meetings, { id, present, viewTakenOf, next: step.next, at }]
  },
  sketch: (scene) => ({ meeting: scene.fresh("meeting"), present: scene.everyone, viewTakenOf: [] })
})
