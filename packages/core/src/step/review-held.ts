import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** They look back and ahead together: is it still needed, and what is the next small step? */
export const ReviewHeld = define("ReviewHeld", {
  fields: {
    review: f.fresh("review"),
    present: f.some(f.reference("person")),
    viewTakenOf: f.list(f.reference("person")),
    stillNeeded: f.flag,
    /** Who set the next step (clause direction-set-together). */
    directionBy: f.list(f.reference("person")),
    nextStep: f.optional(f.words)
  },
  moves: open,
  mandate: "take-part",
  story: [
    "They look at the map again: what moved, what did not, are we still needed?",
    "What was set aside with a reason comes back on the table."
  ],
  changes: (next, step, { at }) => {
    const { review: id, present, viewTakenOf, stillNeeded, directionBy, nextStep } = step
    next.reviews = [...next.reviews, { id, present, viewTakenOf, stillNeeded, directionBy, nextStep, at }]
  },
  sketch: (scene) => ({
    review: scene.fresh("review"), present: scene.everyone, viewTakenOf: [], stillNeeded: true, directionBy: [scene.child]
  })
})
