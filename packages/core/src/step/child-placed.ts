import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** A child goes to live elsewhere for a time. An emergency door: held back by mandate only. Clause proportionate. */
export const ChildPlaced = define("ChildPlaced", {
  fields: {
    placement: f.fresh("placement"),
    child: f.reference("child"),
    where: f.code("kin", "friends", "foster-family", "residential", "hospital", "other"),
    /** Who it lives with there; may be someone nobody has met yet. */
    with: f.optional(f.reference("anyone")),
    because: f.words,
    /** The lighter options that were weighed, or that there was no time. */
    lighterWeighed: f.either(f.words, f.code("no-time"))
  },
  moves: started,
  mandate: "place-a-child",
  emergency: true,
  story: [
    "The child goes to her grandmother tonight.",
    "The placement stands at once; what was not yet done is owed with a day."
  ],
  changes: (next, step, { at }) => {
    const { placement: id, child, where, lighterWeighed } = step
    const earlier = next.placements.map((one) => (one.child === child && one.until === undefined ? { ...one, until: at } : one))
    next.placements = [...earlier, { id, child, where, with: step.with, lighterWeighed, since: at }]
  },
  weighs: (_, { child }) => [child],
  sketch: (scene) => ({
    placement: scene.fresh("placement"), child: scene.child, where: "kin", because: scene.words, lighterWeighed: "no-time"
  })
})
