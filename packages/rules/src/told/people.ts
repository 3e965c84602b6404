/** The circles around a child, by who is there: whom of them a notice reaches is for `tell` to say. */
import { Person } from "@omringd/core"
import type { PersonId, Role, Trajectory } from "@omringd/core"

type Around = Pick<Trajectory, "children" | "people">

const withRole = ({ people }: Pick<Trajectory, "people">, ...roles: readonly Role[]): readonly PersonId[] =>
  people.flatMap((person) => (Person.isHere(person) && roles.includes(person.role) ? [person.id] : []))

/** Who is there by profession and works with the family: not whoever referred them, nor a judge. */
export const professionals = (around: Pick<Trajectory, "people">): readonly PersonId[] => withRole(around, "consultant", "care-worker")
export const parents = (around: Pick<Trajectory, "people">): readonly PersonId[] => withRole(around, "parent")

/** Parents and children. */
export const family = (around: Around): readonly PersonId[] => [...parents(around), ...around.children.map(({ id }) => id)]

/** The family, those around it, and the professionals. */
export const everyone = (around: Around): readonly PersonId[] => [...family(around), ...withRole(around, "network-person"), ...professionals(around)]

/** Who explains to a child: the coordinator when that is one of the professionals, or else all of them. */
export const explainers = (trajectory: Pick<Trajectory, "people" | "functions">): readonly PersonId[] => {
  const here = professionals(trajectory)
  const coordinator = here.filter((person) => person === trajectory.functions.coordinator)
  return coordinator.length === 0 ? here : coordinator
}

/** Who speaks for this child beside itself. */
export const spokespersonsOf = ({ functions }: Pick<Trajectory, "functions">, child: PersonId): readonly PersonId[] =>
  functions.spokespersons.flatMap((one) => (one.child === child ? [one.person] : []))

/** Who has to know where a child is and whether it is safe: parents, whoever speaks for it, its lasting adults and the professionals. Not the child: someone tells it. */
export const aroundChild = (trajectory: Pick<Trajectory, "people" | "functions" | "lastingAdults">, child: PersonId): readonly PersonId[] => [
  ...parents(trajectory), ...spokespersonsOf(trajectory, child),
  ...trajectory.lastingAdults.flatMap((one) => (one.child === child ? [one.adult] : [])), ...professionals(trajectory)
]
