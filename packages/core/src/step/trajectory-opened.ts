import { Field as f } from "../Field.ts"
import { define } from "../StepDefinition.ts"

/** The services become involved: for which children, who holds the public mandate, and why. */
export const TrajectoryOpened = define("TrajectoryOpened", {
  fields: {
    family: f.reference("family"),
    children: f.some(f.reference("child")),
    holder: f.reference("adult"),
    reason: f.words,
    /** Lighter support nearby that was looked at first (clause work-downwards). */
    considered: f.list(f.reference("offer"))
  },
  moves: { Signalled: "Exploring", Answered: "Exploring" },
  mandate: "hold-the-public-mandate",
  story: [
    "The consultant opens a trajectory with the family and says why.",
    "From here on there is a family with a child, someone who holds the mandate, and a reason."
  ],
  misfits: (trajectory, step) =>
    trajectory.people.some(({ id, role, until }) => id === step.holder && (role !== "consultant" || until !== undefined))
      ? [{ code: "holder-is-not-a-consultant", path: "holder", about: step.holder }]
      : [],
  changes: (next, step, { at, id }) => {
    const { family, children, holder } = step
    next.phase = { name: "Exploring", since: at, family, children, holder, reason: id, opened: at }
  },
  sketch: (scene) => ({
    family: "family", children: scene.children, holder: scene.consultant, reason: scene.words, considered: []
  })
})
