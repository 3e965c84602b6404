/** Changes to one member of the network. */
import type { Moment } from "../Moment.ts"
import { Person } from "../Person.ts"
import type { Misfit } from "../Refusal.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { PersonId } from "../Words.ts"
import type { Member as NetworkMember } from "./network.ts"

/** A misfit when this adult is here by profession. */
export const informalOnly = (trajectory: Trajectory, person: PersonId, path: string): readonly Misfit[] =>
  trajectory.people.some(({ id, role }) => id === person && !Person.isInformal(role))
    ? [{ code: "adult-is-professional", path, about: person }]
    : []

/** A misfit when this adult has left: who is not here takes nothing on. */
export const hereOnly = (trajectory: Trajectory, person: PersonId, path: string): readonly Misfit[] =>
  trajectory.people.some((one) => one.id === person && !Person.isHere(one)) ? [{ code: "owner-is-not-here", path, about: person }] : []

/** Family or network, and here. */
export const informalAndHere = (trajectory: Trajectory, person: PersonId, path: string): readonly Misfit[] =>
  [...informalOnly(trajectory, person, path), ...hereOnly(trajectory, person, path)]

/** A misfit when none of these people is of the family or its network. */
export const notByProfessionalsAlone = (trajectory: Trajectory, people: readonly PersonId[], path: string): readonly Misfit[] => {
  const isTheirs = (person: PersonId) =>
    trajectory.children.some(({ id }) => id === person) || trajectory.people.some(({ id, role }) => id === person && Person.isInformal(role))
  return people.some(isTheirs) ? [] : [{ code: "written-by-professionals-alone", path }]
}

export const Member = {
  mustBeInformal: (trajectory: Trajectory, step: { readonly person: PersonId }): readonly Misfit[] =>
    informalOnly(trajectory, step.person, "person"),
  /** The network with this person's entry changed; someone who joined before being found gets an entry. */
  change: (
    network: readonly NetworkMember[],
    person: PersonId,
    at: Moment,
    change: (member: NetworkMember) => NetworkMember
  ): readonly NetworkMember[] =>
    network.some((member) => member.person === person)
      ? network.map((member) => (member.person === person ? change(member) : member))
      : [...network, change({ person, found: at, informedOf: [] })]
}
