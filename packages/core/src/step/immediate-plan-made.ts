import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"

/** What keeps the children safe for the coming night, weekend or week. Clause floor-secured; rules R21, R25. */
export const ImmediatePlanMade = define("ImmediatePlanMade", {
  fields: {
    plan: f.fresh("immediatePlan"),
    children: f.some(f.reference("child")),
    agreedBy: f.some(f.reference("person")),
    does: f.words,
    until: f.day
  },
  moves: started,
  mandate: "take-part",
  emergency: true,
  story: [
    "Until Monday grandmother sleeps here, and father stays with his brother.",
    "It has an end, and is looked at again before that."
  ],
  changes: (next, step, { at }) => {
    const { plan: id, children, agreedBy, until } = step
    next.immediatePlans = [...next.immediatePlans, { id, children, agreedBy, until, made: at, reviewed: [] }]
  },
  sketch: (scene) => ({
    plan: scene.fresh("immediatePlan"), children: scene.children, agreedBy: [scene.person], does: scene.words,
    until: scene.at.slice(0, 10)
  })
})
