import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"

/** Who does what, agreed among those who are in it and explained to them. Clauses roles-divided, agreements-explained. */
export const RolesAgreed = define("RolesAgreed", {
  fields: { with: f.some(f.reference("person")), says: f.words },
  moves: open,
  mandate: "work-with-the-family",
  story: [
    "Consultant and care worker say in front of the family who does what.",
    "Everyone who was there has had it explained."
  ],
  changes: (next, step, { at }) => {
    next.functions = { ...next.functions, rolesAgreed: at }
    next.explanations = [...next.explanations, ...step.with.map((to) => ({ of: "roles" as const, to, at }))]
  },
  sketch: (scene) => ({ with: scene.everyone, says: scene.words })
})
