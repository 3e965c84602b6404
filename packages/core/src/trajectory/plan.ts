/** The family's plan, in versions. It has a life of its own and does not end when involvement ends. */
import type { Moment } from "../Moment.ts"
import type { PersonId, Words } from "../Words.ts"

/** One agreement. It has an owner and answers at least one goal or bottom line, by construction. @public */
export interface PlanRule {
  readonly rule: string
  readonly answers: readonly [string, ...string[]]
  readonly children: readonly [PersonId, ...PersonId[]]
  readonly owner: PersonId
  readonly backup?: PersonId | undefined
  readonly says: Words
  /** What sets it off: the sign at which the owner acts (clause before-the-floor). */
  readonly trigger?: Words | undefined
  /** A strength or an act of existing safety that it builds on. */
  readonly buildsOn?: string | undefined
}
/** @public */
export interface Trial {
  readonly rule: string
  readonly outcome: "held" | "broken"
  readonly at: Moment
}
/** @public */
export interface PlanVersion {
  readonly id: string
  readonly authors: readonly PersonId[]
  readonly rules: readonly [PlanRule, ...PlanRule[]]
  readonly drafted: Moment
  readonly agreedBy: readonly PersonId[]
  readonly agreed?: Moment | undefined
  readonly accepted?: Moment | undefined
  readonly deliveredTo: readonly PersonId[]
  readonly trials: readonly Trial[]
}
/** @public */
export interface Carried {
  readonly by: readonly [PersonId, ...PersonId[]]
  readonly at: Moment
}
/** @public */
export interface Plan {
  /** The family and its network were asked to make a plan themselves first (rule R60). */
  readonly asked?: Moment | undefined
  readonly versions: readonly PlanVersion[]
  readonly reconvened: readonly Moment[]
  readonly carried?: Carried | undefined
  readonly checkedIn: readonly { readonly by: PersonId; readonly holds: boolean; readonly at: Moment }[]
}
/** @public */
export type PlanState = "none" | "drafted" | "agreed" | "accepted" | "tested" | "holding" | "broken" | "carried"
/** @public */
export interface AcceptedPlan extends PlanVersion {
  readonly accepted: Moment
}

const isAccepted = (version: PlanVersion): version is AcceptedPlan => version.accepted !== undefined

/** The latest outcome of each rule that was tried. @public */
const outcomes = (version: PlanVersion): ReadonlyMap<string, "held" | "broken"> =>
  new Map(version.trials.map((trial) => [trial.rule, trial.outcome]))

/** @public */
const stateOf = (plan: Plan): PlanState => {
  const latest = plan.versions.at(-1)
  if (latest === undefined) return "none"
  const tried = outcomes(latest)
  if ([...tried.values()].includes("broken")) return "broken"
  if (plan.carried !== undefined) return "carried"
  if (tried.size === latest.rules.length) return "holding"
  if (tried.size > 0) return "tested"
  return isAccepted(latest) ? "accepted" : latest.agreed === undefined ? "drafted" : "agreed"
}

/** @public */
export const Plan = {
  /** The version worked on now: the latest one. */
  current: (plan: Plan): PlanVersion | undefined => plan.versions.at(-1),
  /** The version in force: the latest accepted one. */
  inForce: (plan: Plan): AcceptedPlan | undefined => plan.versions.findLast(isAccepted),
  stateOf,
  outcomes
}
