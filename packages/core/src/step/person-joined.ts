import { Field as f } from "../Field.ts"
import { adultRoles, relations } from "../Person.ts"
import type { AdultRole } from "../Person.ts"
import { define, started } from "../StepDefinition.ts"

const role = f.code(...adultRoles)
const isRole = (text: string | undefined): text is AdultRole => adultRoles.some((role) => role === text)

/** An adult comes into the trajectory, in a role, or comes back to it in the same one. Someone can join on their own word; the host knows who they are. */
export const PersonJoined = define("PersonJoined", {
  fields: {
    person: f.reference("anyone"),
    role,
    relation: f.optional(f.code(...relations)),
    household: f.optional(f.flag)
  },
  moves: { ...started, NotStarted: "NotStarted" },
  mandate: "take-part",
  story: [
    "A care worker joins the family and the consultant.",
    "What everyone may expect to be told, this person may expect from today."
  ],
  misfits: (trajectory, step) => {
    const before = trajectory.people.find(({ id }) => id === step.person)
    const isHere = before !== undefined && before.until === undefined
    if (isHere || trajectory.children.some(({ id }) => id === step.person)) return [{ code: "already-so", path: "person", about: step.person }]
    return before === undefined || before.role === step.role ? [] : [{ code: "already-so", path: "role", about: step.person }]
  },
  introduces: (step) => [{ id: step.person, role: step.role }],
  changes: (next, step, { at }) => {
    const { person, role, relation, household } = step
    next.people = [...next.people.filter(({ id }) => id !== person), { id: person, role, relation, household, since: at }]
  },
  sketch: (scene) => {
    const wanted = scene.about["role"]
    return { person: scene.fresh("person"), role: isRole(wanted) ? wanted : "network-person" }
  }
})
