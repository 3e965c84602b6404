import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { Member } from "../trajectory/member.ts"

/** Someone of the network says what they will do. */
export const NetworkPersonCommitted = define("NetworkPersonCommitted", {
  fields: { person: f.reference("adult"), does: f.words },
  moves: open,
  mandate: "take-part",
  story: [
    "The neighbour keeps a key and can be called at night.",
    "It is her own word, in her own words."
  ],
  misfits: Member.mustBeInformal,
  changes: (next, step, { at }) => {
    next.network = Member.change(next.network, step.person, at, (member) => ({ ...member, committed: at }))
  },
  sketch: (scene) => ({ person: scene.about["person"] ?? scene.informal, does: scene.words })
})
