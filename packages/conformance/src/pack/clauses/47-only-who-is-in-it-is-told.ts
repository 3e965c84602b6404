import { Person } from "@omringd/core"
import type { PersonId, Trajectory } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { toldAt } from "../occasions.ts"

const isIn = ({ people, children }: Trajectory, person: PersonId): boolean =>
  children.some(({ id }) => id === person) || people.some((one) => one.id === person && Person.isHere(one))

/** Whoever leaves may hear of that very step. */
export default {
  id: "pack-47",
  sentence: "only someone who is in the trajectory is told, not who was never there or has left before",
  strength: "required",
  program: unless(function* (looked) {
    for (const occasion of looked.occasions()) {
      const { rule, before, trajectory, where } = occasion
      for (const { to } of toldAt(occasion)) if (!isIn(trajectory, to) && !isIn(before, to)) yield `${rule.id} tells ${JSON.stringify(to)} ${where}, who is not there`
    }
  })
} satisfies PackClause
