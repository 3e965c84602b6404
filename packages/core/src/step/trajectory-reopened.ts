import { Field as f } from "../Field.ts"
import { define } from "../StepDefinition.ts"

/** The services come back, and know what went before. */
export const TrajectoryReopened = define("TrajectoryReopened", {
  fields: { holder: f.reference("adult"), reason: f.words },
  moves: { Closed: "Exploring" },
  mandate: "hold-the-public-mandate",
  story: [
    "A year later there is a new worry, and mother asks for the same care worker.",
    "Nothing has to be told twice: the history is there."
  ],
  misfits: (trajectory, step) =>
    trajectory.people.some(({ id, role, until }) => id === step.holder && (role !== "consultant" || until !== undefined))
      ? [{ code: "holder-is-not-a-consultant", path: "holder", about: step.holder }]
      : [],
  changes: (next, step, { at, id }) => {
    if (next.phase.name !== "Closed") return
    const { family, children, since: after } = next.phase
    next.phase = { name: "Exploring", since: at, family, children, holder: step.holder, reason: id, opened: at, after }
  },
  sketch: (scene) => ({ holder: scene.consultant, reason: scene.words })
})
