import { Field as f } from "../Field.ts"
import { define, open } from "../StepDefinition.ts"
import { nonEmpty } from "../Scene.ts"
import { Member } from "../trajectory/member.ts"

/** Someone of the network is told what the worries are. Clause mainly-informal-network; rules R29, R65. */
export const NetworkPersonInformed = define("NetworkPersonInformed", {
  fields: {
    person: f.reference("adult"),
    of: f.some(f.reference("danger")),
    /** On what ground it was told: by the family itself, or with their consent. */
    ground: f.code("by-the-family", "with-consent", "by-law")
  },
  moves: open,
  mandate: "take-part",
  story: [
    "Mother tells her sister herself what everyone is worried about.",
    "From now on the sister knows what she is helping with."
  ],
  misfits: Member.mustBeInformal,
  changes: (next, step, { at }) => {
    next.network = Member.change(next.network, step.person, at, (member) => ({
      ...member, informedOf: [...new Set([...member.informedOf, ...step.of])]
    }))
  },
  sketch: (scene) => ({
    person: scene.about["person"] ?? scene.informal,
    of: nonEmpty(scene.trajectory.dangers.map(({ id }) => id), scene.danger),
    ground: "by-the-family"
  })
})
