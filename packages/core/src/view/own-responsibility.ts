/**
 * Who carries the plan: how many of its rules family, network and professionals own. Counts side by side, no share that is judged.
 * Clauses own-responsibility, passer-by.
 */
import { Person } from "../Person.ts"
import type { Trajectory } from "../Trajectory.ts"
import { Plan } from "../trajectory/plan.ts"
import type { PersonId } from "../Words.ts"

/** Children and parents; others around them, kin too; who is there by profession. @public */
export type Side = "family" | "network" | "professionals"

/** @public */
export interface Carrier {
  readonly rule: string
  readonly owner: PersonId
  readonly side: Side
  /** Whether the owner is in it still. */
  readonly isHere: boolean
}
/** @public */
export interface OwnResponsibility {
  /** The version in force; while there is none, the latest draft. */
  readonly plan: string
  readonly standing: "in-force" | "draft"
  /** In the order of the plan: each of its rules once. */
  readonly rules: readonly Carrier[]
  /** How many rules each side owns; together they are all rules. */
  readonly owned: { readonly [S in Side]: number }
  /** How many rules each side would take over, where a second person is named. */
  readonly backedUp: { readonly [S in Side]: number }
}

const sideOf = ({ children, people }: Trajectory, person: PersonId): Side => {
  if (children.some(({ id }) => id === person)) return "family"
  const role = people.find(({ id }) => id === person)?.role
  if (role === "parent") return "family"
  return role !== undefined && Person.isInformal(role) ? "network" : "professionals"
}

const counted = (sides: readonly Side[]): { readonly [S in Side]: number } => {
  const of = (side: Side) => sides.filter((one) => one === side).length
  return { family: of("family"), network: of("network"), professionals: of("professionals") }
}

/** @public */
export const OwnResponsibility = {
  /** Undefined while nobody wrote a plan. */
  of: (trajectory: Trajectory): OwnResponsibility | undefined => {
    const inForce = Plan.inForce(trajectory.plan)
    const version = inForce ?? Plan.current(trajectory.plan)
    if (version === undefined) return undefined
    const hasLeft = (person: PersonId) => trajectory.people.some((one) => one.id === person && !Person.isHere(one))
    const rules = version.rules.map(({ rule, owner }) => ({ rule, owner, side: sideOf(trajectory, owner), isHere: !hasLeft(owner) }))
    return {
      plan: version.id, standing: inForce === undefined ? "draft" : "in-force", rules,
      owned: counted(rules.map(({ side }) => side)),
      backedUp: counted(version.rules.flatMap(({ backup }) => (backup === undefined ? [] : [sideOf(trajectory, backup)])))
    }
  }
}
