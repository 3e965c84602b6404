/**
 * Who is reminded of what is still to be done. What the services owe is never put on a child or a grandmother: the professionals hear of
 * it, also of a signal that comes after they left. Only how the plan holds is then for the family's own people to look at.
 */
import type { Need, PersonId, Trajectory } from "@omringd/core"
import { professionals } from "./people.ts"

const isTheirOwn = ({ phase }: Trajectory, { metBy }: Need): boolean => phase.name === "Closed" && metBy.includes("NetworkCheckedIn")

/** Of the professionals those who can do it, or all of them where it is for someone else to do: they see to it that it happens. */
export const professionalsWhoOwe = (trajectory: Trajectory, need: Need): readonly PersonId[] => {
  if (isTheirOwn(trajectory, need)) return []
  const here = professionals(trajectory)
  const can = here.filter((person) => need.ways.some(({ people }) => people.includes(person)))
  return can.length === 0 ? here : can
}

/** How the plan holds after the services left: the chair looks, or whoever carries the plan on. */
export const ownPeopleWhoOwe = (trajectory: Trajectory, need: Need): readonly PersonId[] => {
  const { phase, functions } = trajectory
  if (!isTheirOwn(trajectory, need)) return []
  if (functions.chair !== undefined) return [functions.chair]
  return phase.name === "Closed" ? phase.carriers : [] // for the compiler
}
