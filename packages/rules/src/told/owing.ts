/**
 * Who is reminded of what is still to be done. What the services owe is never put on a child or a grandmother: the professionals hear of
 * it. Once the services have left, what is still to be done is for the family's own people.
 */
import type { Need, PersonId, Trajectory } from "@omringd/core"
import { professionals } from "./people.ts"

/** Of the professionals those who can do it, or all of them where it is for someone else to do: they see to it that it happens. */
export const professionalsWhoOwe = (trajectory: Trajectory, { ways }: Need): readonly PersonId[] => {
  if (trajectory.phase.name === "Closed") return []
  const here = professionals(trajectory)
  const can = here.filter((person) => ways.some(({ people }) => people.includes(person)))
  return can.length === 0 ? here : can
}

/** After the services left: the chair, or whoever carries the plan on. */
export const ownPeopleWhoOwe = ({ phase, functions }: Trajectory): readonly PersonId[] => {
  if (phase.name !== "Closed") return []
  return functions.chair === undefined ? phase.carriers : [functions.chair]
}
