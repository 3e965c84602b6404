/** The family's plan, in versions. It has a life of its own and does not end when involvement ends. */
import type { Moment } from "../Moment.ts"
import type { PersonId, Words } from "../Words.ts"

/** One agreement. It has an owner and answers at least one goal or bottom line, by construction. @public */
export interface PlanRule {
  /** Its reference, by which it is tried. */
  readonly rule: string
  /** The goals and bottom lines it answers, by reference. */
  readonly answers: readonly [string, ...string[]]
  /** Whom it keeps safe. */
  readonly children: readonly [PersonId, ...PersonId[]]
  /** Who does it. */
  readonly owner: PersonId
  /** Who does it when the owner cannot. */
  readonly backup?: PersonId | undefined
  /** What is agreed. */
  readonly says: Words
  /** What sets it off: the sign at which the owner acts (clause before-the-floor). */
  readonly trigger?: Words | undefined
  /** A strength or an act of existing safety that it builds on, by reference. */
  readonly buildsOn?: string | undefined
}
/** @public */
export interface Trial {
  /** The rule that was tried. */
  readonly rule: string
  /** Whether it held. */
  readonly outcome: "held" | "broken"
  /** When it was tried. */
  readonly at: Moment
}
/** @public */
export interface PlanVersion {
  /** Its reference. */
  readonly id: string
  /** Who wrote it: never professionals alone. */
  readonly authors: readonly PersonId[]
  /** What it holds. */
  readonly rules: readonly [PlanRule, ...PlanRule[]]
  /** When it was written. */
  readonly drafted: Moment
  /** Who of family and network said yes to it. */
  readonly agreedBy: readonly PersonId[]
  /** When they last did; not there until then. */
  readonly agreed?: Moment | undefined
  /** When the holder of the mandate said that it meets the WHAT; not there until then. */
  readonly accepted?: Moment | undefined
  /** Whom it reached. */
  readonly deliveredTo: readonly PersonId[]
  /** Each time one of its rules was tried, the earliest first. */
  readonly trials: readonly Trial[]
}
/** @public */
export interface Carried {
  /** Who of family and network carry it. */
  readonly by: readonly [PersonId, ...PersonId[]]
  /** Since when. */
  readonly at: Moment
}
/** @public */
export interface Plan {
  /** The family and its network were asked to make a plan themselves first (rule R60). */
  readonly asked?: Moment | undefined
  /** Every version, the latest last. */
  readonly versions: readonly PlanVersion[]
  /** When the network came together to make it again. */
  readonly reconvened: readonly Moment[]
  /** By whom it is carried without the services; not there while it is not, or no longer. */
  readonly carried?: Carried | undefined
  /** When someone of the network looked how it goes, and whether it holds. */
  readonly checkedIn: readonly {
    /** Who looked. */
    readonly by: PersonId
    /** Whether it holds. */
    readonly holds: boolean
    /** When. */
    readonly at: Moment
  }[]
}
/** @public */
export type PlanState = "none" | "drafted" | "agreed" | "accepted" | "tested" | "holding" | "broken" | "carried"
/** @public */
export interface AcceptedPlan extends PlanVersion {
  /** When the holder of the mandate said that it meets the WHAT. */
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
