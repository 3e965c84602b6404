import { Field as f } from "../Field.ts"
import { define, started } from "../StepDefinition.ts"
import { Member } from "../trajectory/member.ts"

/** Someone of the network is asked to help, and answers. Clause network-called-in. */
export const NetworkPersonAsked = define("NetworkPersonAsked", {
  fields: { person: f.reference("adult"), answer: f.code("yes", "no", "not-yet") },
  moves: started,
  mandate: "take-part",
  story: [
    "Mother calls the neighbour herself.",
    "The neighbour says: not yet, but call me again."
  ],
  misfits: Member.mustBeInformal,
  changes: (next, step, { at }) => {
    next.network = Member.change(next.network, step.person, at, (member) => ({ ...member, answer: step.answer }))
  },
  sketch: (scene) => ({ person: scene.about["person"] ?? scene.informal, answer: "yes" })
})
