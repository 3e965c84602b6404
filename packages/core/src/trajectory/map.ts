/** The three columns as facts: what worries us, what goes well, what needs to happen. */
import type { Statement } from "../Field.ts"
import type { Day, Moment } from "../Moment.ts"
import type { PersonId, Words } from "../Words.ts"

/** Something that did happen to children. It cannot be written without its impact on them (clause impact-on-the-child). @public */
export interface Harm {
  readonly id: string
  readonly children: readonly PersonId[]
  readonly says: Statement
  readonly impact: Words
  readonly happened?: Day | undefined
  readonly responsible?: PersonId | undefined
}
/** @public */
export interface Complication {
  readonly id: string
  readonly of: "family" | "surroundings" | "services"
  readonly says: Statement
}
/** A quality or resource. It has no act, no occasion and no danger: that would be {@link SafetyShown}. @public */
export interface Strength {
  readonly id: string
  readonly of: readonly PersonId[]
  readonly says: Statement
}
/** Existing safety: an act by someone, on an occasion, while a danger was present. @public */
export interface SafetyShown {
  readonly id: string
  readonly by: readonly PersonId[]
  readonly on: Day
  readonly during: string
  readonly says: Statement
}
/** The family's answer to a worry: shared or disputed; a dispute holds their view (rule R10). @public */
export interface Answer {
  readonly of: PersonId
  readonly answer: "shared" | "disputed"
  readonly view?: Words | undefined
}
/** @public */
export interface Danger {
  readonly id: string
  readonly children: readonly PersonId[]
  readonly what: Words
  readonly impact: Words
  readonly impactLater?: Words | undefined
  /** Everyone whose expertise went into it (clause danger-by-all-expertise). */
  readonly contributors: readonly PersonId[]
  readonly answers: readonly Answer[]
  /** The step that stated it, so that a view can be added to it. */
  readonly step: string
}
/** @public */
export interface Goal {
  readonly id: string
  readonly danger: string
  readonly children: readonly PersonId[]
  readonly says: Words
  /** How long the change must be seen, in weeks; no rule fixes it (clause no-longer-than-needed). */
  readonly seenForWeeks?: number | undefined
}
/** @public */
export interface BottomLine {
  readonly id: string
  readonly children: readonly PersonId[]
  readonly dangers: readonly string[]
  readonly says: Words
}
/** A judgement on a 0-10 line. Not a number: rater, day, anchors and question belong to it. Nothing averages or compares it. @public */
export interface Scale {
  readonly danger: string
  readonly rater: PersonId
  readonly value: number
  /** What 0 and 10 mean to this rater. */
  readonly zero: Words
  readonly ten: Words
  /** Which question was asked, with its version. */
  readonly question: string
  readonly at: Moment
}
/** When it is safe enough for the services to leave, and who has said to know it. @public */
export interface Withdrawal {
  readonly says: Words
  readonly acknowledgedBy: readonly PersonId[]
  readonly at: Moment
  /** The step that agreed it, so that it can be explained. */
  readonly step: string
}
/** Danger + goal + scales: made whole, or not at all. @public */
export interface WorrySet {
  readonly danger: Danger
  readonly goals: readonly [Goal, ...Goal[]]
  readonly scales: readonly [Scale, ...Scale[]]
}
/** The settled WHAT, as it was settled. @public */
export interface What {
  readonly worries: readonly [WorrySet, ...WorrySet[]]
  readonly lines: readonly BottomLine[]
  readonly withdrawal: Withdrawal
  readonly acknowledgedBy: readonly PersonId[]
  readonly at: Moment
}
/** A child was heard, or a reason stands why not. @public */
export interface Heard {
  readonly child: PersonId
  readonly how: "heard" | "not-heard"
  readonly through?: PersonId | undefined
  readonly at: Moment
}
/** @public */
export interface View {
  readonly of: PersonId
  readonly to: string
  readonly says: Words
  readonly at: Moment
}
/** A second look at an opinion. @public */
export interface SecondLook {
  readonly of: string
  readonly outcome: "stands" | "changed" | "withdrawn"
  readonly by: PersonId
  readonly at: Moment
}
