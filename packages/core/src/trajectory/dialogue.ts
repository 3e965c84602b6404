/** What people said to each other about the work itself. */
import type { Moment } from "../Moment.ts"
import type { PersonId, Words } from "../Words.ts"

/** @public */
export interface Signal {
  readonly id: string
  readonly from: PersonId
  readonly at: Moment
  /** The three answers, or "asked-not-answered" for each (rule R2). */
  readonly worries: Words | "asked-not-answered"
  readonly goesWell: Words | "asked-not-answered"
  readonly mustHappen: Words | "asked-not-answered"
  readonly answered?: Moment | undefined
}
/** @public */
export interface Explanation {
  readonly of: "why" | "roles" | "step"
  /** The explained step, when `of` is "step". */
  readonly step?: string | undefined
  readonly to: PersonId
  readonly at: Moment
}
/** @public */
export interface Expectation {
  readonly of: PersonId
  readonly at: Moment
}
/** Consent to help and consent to process data are two things. @public */
export type Consent =
  | { readonly id: string; readonly kind: "help"; readonly of: PersonId; readonly at: Moment; readonly withdrawn?: Moment | undefined }
  | { readonly id: string; readonly kind: "data"; readonly of: PersonId; readonly with: PersonId; readonly at: Moment; readonly withdrawn?: Moment | undefined }
/** @public */
export interface Support {
  readonly id: string
  readonly for: readonly PersonId[]
  readonly options: readonly string[]
  readonly answers: Words
  readonly chosen?: string | undefined
  readonly offered: Moment
  readonly ended?: Moment | undefined
}
/** Words and pictures: why the services came and what everyone does about it, told to the children. @public */
export interface Story {
  readonly id: string
  readonly children: readonly PersonId[]
  readonly madeWith: readonly PersonId[]
  readonly agreedBy: readonly PersonId[]
  readonly told: readonly { readonly to: PersonId; readonly at: Moment }[]
}
/** @public */
export interface Feedback {
  readonly of: PersonId
  readonly kind: "asked" | "given"
  readonly id?: string | undefined
  readonly answered?: Moment | undefined
  readonly at: Moment
}
/** @public */
export interface Difference {
  readonly id: string
  readonly between: readonly PersonId[]
  readonly raised: Moment
  readonly discussed?: Moment | undefined
}
/** @public */
export interface Match {
  readonly of: PersonId
  readonly worker: PersonId
  readonly answer: "good" | "not-yet" | "no"
  readonly at: Moment
}
/** @public */
export interface Review {
  readonly id: string
  readonly present: readonly PersonId[]
  readonly viewTakenOf: readonly PersonId[]
  readonly stillNeeded: boolean
  readonly directionBy: readonly PersonId[]
  readonly nextStep?: Words | undefined
  readonly at: Moment
}
/** A `should` set aside with a reason: it shows in the story and comes back at the next review. @public */
export interface Deviation {
  readonly step: string
  readonly rule: string
  readonly about?: string | undefined
  readonly at: Moment
}
/** A step that weighs on children: owed to them is an explanation, and a second pair of eyes. @public */
export interface Weighty {
  readonly step: string
  readonly tag: string
  readonly children: readonly [PersonId, ...PersonId[]]
  readonly by: PersonId
  readonly at: Moment
}
/** What an emergency stepped over: owed afterwards, with a day. @public */
export interface Skipped {
  readonly rule: string
  readonly by: string
  readonly at: Moment
}
/** A question that was put once (strength `ask`), and is not put again. @public */
export interface Raised {
  readonly rule: string
  readonly key: string
}
