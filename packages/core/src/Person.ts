/** Who people are in a trajectory. A person is a reference and a role; names and addresses stay with the host. */
import type { Day, Moment } from "./Moment.ts"
import type { PersonId } from "./Words.ts"

/** Roles an adult joins with. @public */
export const adultRoles = [
  "parent", "network-person", "consultant", "care-worker", "trusted-person", "referrer", "prosecutor", "judge"
] as const
/** Roles a person joins with. Coordinator, spokesperson and chair are functions, named in a step of their own. @public */
export const roles = ["child", ...adultRoles] as const
/** @public */
export type Role = (typeof roles)[number]
/** @public */
export type AdultRole = (typeof adultRoles)[number]

const informal: ReadonlySet<Role> = new Set<Role>(["child", "parent", "network-person"])

/** How a person stands to the family: a closed list of codes, so that it is never a description of someone. @public */
export const relations = [
  "mother", "father", "stepparent", "grandparent", "sibling", "aunt-or-uncle", "cousin", "godparent", "foster-parent", "other-kin",
  "friend", "neighbour", "school", "club", "faith", "work", "other"
] as const
/** @public */
export type Relation = (typeof relations)[number]

/** @public */
export interface Person {
  /** Under which the host knows this person. */
  readonly id: PersonId
  /** In which role this person is in it. It decides which mandates someone holds, and does not change. */
  readonly role: Role
  /** How this person stands to the family; not there when nobody said. */
  readonly relation?: Relation | undefined
  /** The person shares the child's household. */
  readonly household?: boolean | undefined
  /** When this person came, or came back. */
  readonly since: Moment
  /** When this person left; not there for whoever is here. */
  readonly until?: Moment | undefined
}

/** `own`: speaks for itself. `another`: too young or otherwise unable, so someone else is found (clause voice-by-another). @public */
export type Voice = "own" | "another"

/** @public */
export interface Child {
  /** Under which the host knows this child. */
  readonly id: PersonId
  /** `own`: the child speaks for itself. `another`: too young or otherwise unable, so a spokesperson is found (clause voice-by-another). */
  readonly speaks: Voice
  /** The child's birthday, once that is known. */
  readonly born?: Day | undefined
  /** When the child came into it, or came back. */
  readonly since: Moment
  /** Set once the child has been let go; the trajectory goes on for the others. */
  readonly letGo?: Moment | undefined
}

/** @public */
export const Person = {
  /** Family and network, as against people who are there by profession. */
  isInformal: (role: Role): boolean => informal.has(role),
  isHere: (person: Person): boolean => person.until === undefined
}
