/** Safety now, per child. A judgement has an owner, grounds and a day; there is no score. */
import type { Statement } from "../Field.ts"
import type { Day, Moment } from "../Moment.ts"
import type { PersonId, Words } from "../Words.ts"

/** @public */
export type Verdict = "safe-enough" | "not-safe-with-immediate-plan" | "not-safe-without-plan"

/** @public */
export interface Judgement {
  /** The step it was given in, so that a view or a second look can be found beside it. */
  readonly step: string
  /** Which child. */
  readonly child: PersonId
  /** Safe enough, only with the immediate plan, or not even then. */
  readonly verdict: Verdict
  /** On what grounds, and of what kind they are. */
  readonly grounds: Statement
  /** Who judged. */
  readonly by: PersonId
  /** With whom. */
  readonly with: readonly PersonId[]
  /** When. */
  readonly at: Moment
}
/** @public */
export interface ImmediatePlan {
  /** Its reference, by which it is looked at again and ended. */
  readonly id: string
  /** Whom it keeps safe. */
  readonly children: readonly PersonId[]
  /** Who agreed to it. */
  readonly agreedBy: readonly PersonId[]
  /** The last day it is for, as it was last set. */
  readonly until: Day
  /** When it was made. */
  readonly made: Moment
  /** When it was looked at again; empty until then. */
  readonly reviewed: readonly Moment[]
  /** When it was ended; not there while it runs. That `until` has passed does not end it. */
  readonly ended?: Moment | undefined
}
/** @public */
export interface Placement {
  /** Its reference, by which it is ended. */
  readonly id: string
  /** Which child. */
  readonly child: PersonId
  /** Where it lives. */
  readonly where: "kin" | "friends" | "foster-family" | "residential" | "hospital" | "other"
  /** With whom, when that was said; may be someone who is not in the trajectory. */
  readonly with?: PersonId | undefined
  /** The lighter options that were weighed, or that there was no time. */
  readonly lighterWeighed: Words | "no-time"
  /** Since when. */
  readonly since: Moment
  /** When it ended, or another took its place; not there while it runs. */
  readonly until?: Moment | undefined
}
/** The legal frame. No rule may read it to switch itself off (clause every-track). @public */
export interface Frame {
  /** `voluntary` until something else is asked or decided, and again when that has ended. */
  readonly track: "voluntary" | "necessity-asked" | "necessary" | "court-seized" | "judicial"
  /** Since when; undefined from the start until something is asked or decided. */
  readonly since: Moment | undefined
  /** What the judge decided, by its code; only there with a measure. */
  readonly measure?: string | undefined
  /** The day on which a decision ends, when it has one. */
  readonly until?: Day | undefined
}
