import { Person } from "../Person.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { PersonId } from "../Words.ts"

/** Who someone is in a trajectory, whether they are still in it or not. */
export const isChild = ({ children }: Trajectory, id: PersonId): boolean => children.some((child) => child.id === id)
export const isKnown = (trajectory: Trajectory, id: PersonId): boolean =>
  isChild(trajectory, id) || trajectory.people.some((person) => person.id === id)
export const isAdultHere = ({ people }: Trajectory, id: PersonId): boolean =>
  people.some((person) => person.id === id && Person.isHere(person))
/** An adult of the family or its network. */
export const isOwnAdult = ({ people }: Trajectory, id: PersonId): boolean =>
  people.some((person) => person.id === id && Person.isInformal(person.role))
