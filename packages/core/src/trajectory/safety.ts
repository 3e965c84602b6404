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
  readonly child: PersonId
  readonly verdict: Verdict
  readonly grounds: Statement
  readonly by: PersonId
  readonly with: readonly PersonId[]
  readonly at: Moment
}
/** @public */
export interface ImmediatePlan {
  readonly id: string
  readonly children: readonly PersonId[]
  readonly agreedBy: readonly PersonId[]
  readonly until: Day
  readonly made: Moment
  readonly reviewed: readonly Moment[]
  readonly ended?: Moment | undefined
}
/** @public */
export interface Placement {
  readonly id: string
  readonly child: PersonId
  readonly where: "kin" | "friends" | "foster-family" | "residential" | "hospital" | "other"
  readonly with?: PersonId | undefined
  readonly lighterWeighed: Words | "no-time"
  readonly since: Moment
  readonly until?: Moment | undefined
}
/** The legal frame. No rule may read it to switch itself off (clause every-track). @public */
export interface Frame {
  readonly track: "voluntary" | "necessity-asked" | "necessary" | "court-seized" | "judicial"
  readonly since: Moment | undefined
  readonly measure?: string | undefined
  readonly until?: Day | undefined
}
