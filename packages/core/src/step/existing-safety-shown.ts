import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** What someone did to keep a child safe, on an occasion, while the danger was there. Never just a strength. */
export const ExistingSafetyShown = define("ExistingSafetyShown", {
  fields: {
    shown: f.fresh("shown"),
    shownBy: f.some(f.reference("person")),
    on: f.day,
    during: f.reference("danger"),
    says: f.statement
  },
  moves: open,
  mandate: "take-part",
  story: [
    "That evening, when he had been drinking, she took the children to her sister.",
    "An act, by someone, on an occasion, while the danger was there."
  ],
  changes: (next, step, { at }) => {
    const { shown: id, shownBy, on, during, says } = step
    next.safetyShown = [...next.safetyShown, { id, by: shownBy, on, during, says, at }]
  },
  sketch: (scene) => ({
    shown: scene.fresh("shown"), shownBy: [scene.person], on: scene.at.slice(0, 10), during: scene.danger,
    says: { kind: "account", says: scene.words }
  })
})
