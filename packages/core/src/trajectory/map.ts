/** The three columns as facts: what worries us, what goes well, what needs to happen. */
import type { Statement } from "../Field.ts"
import type { Day, Moment } from "../Moment.ts"
import type { PersonId, Words } from "../Words.ts"

/** Something that did happen to children. It cannot be written without its impact on them (clause impact-on-the-child). @public */
export interface Harm {
  /** Its reference. */
  readonly id: string
  /** To whom it happened. */
  readonly children: readonly PersonId[]
  /** What happened: as a fact, an observation, an account or an opinion, and whose. */
  readonly says: Statement
  /** What it did to the children. */
  readonly impact: Words
  /** On which day, when that is known. */
  readonly happened?: Day | undefined
  /** Who did it, when that is known and someone of the trajectory. */
  readonly responsible?: PersonId | undefined
  /** When it was named, by the step's own `at`; the day on which it happened is `happened`. */
  readonly at: Moment
}
/** @public */
export interface Complication {
  /** Its reference. */
  readonly id: string
  /** Where it lies. The services can be one themselves. */
  readonly of: "family" | "surroundings" | "services"
  /** What it is, and who says so. */
  readonly says: Statement
  /** When it was named. */
  readonly at: Moment
}
/** A quality or resource. It has no act, no occasion and no danger: that would be {@link SafetyShown}. @public */
export interface Strength {
  /** Its reference. */
  readonly id: string
  /** Whose strength it is. */
  readonly of: readonly PersonId[]
  /** What goes well, and who says so. */
  readonly says: Statement
  /** When it was named. */
  readonly at: Moment
}
/** Existing safety: an act by someone, on an occasion, while a danger was present. @public */
export interface SafetyShown {
  /** Its reference. */
  readonly id: string
  /** Who did it. */
  readonly by: readonly PersonId[]
  /** On which day. */
  readonly on: Day
  /** The danger that was there, by its reference. */
  readonly during: string
  /** What they did, and who says so. */
  readonly says: Statement
  /** When it was told; the day on which they did it is `on`. */
  readonly at: Moment
}
/** The family's answer to a worry: shared or disputed; a dispute holds their view (rule R10). @public */
export interface Answer {
  /** Who answers. */
  readonly of: PersonId
  /** Whether they share the worry. */
  readonly answer: "shared" | "disputed"
  /** How they see it; there when they dispute it. */
  readonly view?: Words | undefined
}
/** @public */
export interface Danger {
  /** Its reference: goals, scales, bottom lines and existing safety name it. */
  readonly id: string
  /** For whom we fear. */
  readonly children: readonly PersonId[]
  /** What we fear will happen. */
  readonly what: Words
  /** What it would do to the children. */
  readonly impact: Words
  /** What it would do to them in the long run, when that was said. */
  readonly impactLater?: Words | undefined
  /** Everyone whose expertise went into it (clause danger-by-all-expertise). */
  readonly contributors: readonly PersonId[]
  /** What the family says of it; empty while nobody was asked. */
  readonly answers: readonly Answer[]
  /** When it was stated. */
  readonly at: Moment
  /** The step that stated it, so that a view can be added to it. */
  readonly step: string
}
/** @public */
export interface Goal {
  /** Its reference: rules of the plan answer it. */
  readonly id: string
  /** The danger it belongs to. */
  readonly danger: string
  /** For whom. */
  readonly children: readonly PersonId[]
  /** What will be there when it is well. */
  readonly says: Words
  /** How long the change must be seen, in weeks; no rule fixes it (clause no-longer-than-needed). */
  readonly seenForWeeks?: number | undefined
  /** When it was set. */
  readonly at: Moment
}
/** @public */
export interface BottomLine {
  /** Its reference: rules of the plan answer it. */
  readonly id: string
  /** For whom. */
  readonly children: readonly PersonId[]
  /** The dangers it belongs to. */
  readonly dangers: readonly string[]
  /** What must be in place. */
  readonly says: Words
  /** When it was set. */
  readonly at: Moment
}
/** A judgement on a 0-10 line. Not a number: rater, day, anchors and question belong to it. Nothing averages or compares it. @public */
export interface Scale {
  /** The danger it is about. */
  readonly danger: string
  /** Who gives it. */
  readonly rater: PersonId
  /** A whole number from 0 to 10, which means something only beside `zero` and `ten`. */
  readonly value: number
  /** What 0 means to this rater, in their own words. */
  readonly zero: Words
  /** What 10 means to this rater, in their own words. */
  readonly ten: Words
  /** Which question was asked, with its version. */
  readonly question: string
  /** When it was given. */
  readonly at: Moment
}
/** When it is safe enough for the services to leave, and who has said to know it. @public */
export interface Withdrawal {
  /** What must be seen, and for how long, before the services go. */
  readonly says: Words
  /** Who said to know it. */
  readonly acknowledgedBy: readonly PersonId[]
  /** When it was agreed. */
  readonly at: Moment
  /** The step that agreed it, so that it can be explained. */
  readonly step: string
}
/** Danger + goal + scales: made whole, or not at all. @public */
export interface WorrySet {
  /** The danger. */
  readonly danger: Danger
  /** Its goals. */
  readonly goals: readonly [Goal, ...Goal[]]
  /** What people gave on it. */
  readonly scales: readonly [Scale, ...Scale[]]
}
/** The settled WHAT, as it was settled. @public */
export interface What {
  /** The dangers, each with its goals and scales. */
  readonly worries: readonly [WorrySet, ...WorrySet[]]
  /** The bottom lines. */
  readonly lines: readonly BottomLine[]
  /** When the services leave. */
  readonly withdrawal: Withdrawal
  /** Who said: it is this. */
  readonly acknowledgedBy: readonly PersonId[]
  /** When it was settled. */
  readonly at: Moment
}
/** A child was heard, or a reason stands why not. @public */
export interface Heard {
  /** Which child. */
  readonly child: PersonId
  /** `not-heard`: a reason stands in the step. */
  readonly how: "heard" | "not-heard"
  /** Who spoke for it; not there when it spoke for itself. */
  readonly through?: PersonId | undefined
  /** When it was heard, or when it was written why not. */
  readonly at: Moment
}
/** @public */
export interface View {
  /** Whose view it is. */
  readonly of: PersonId
  /** The step it is about, by its id. */
  readonly to: string
  /** The view, in their words. */
  readonly says: Words
  /** When it was added. */
  readonly at: Moment
}
/** A second look at an opinion. @public */
export interface SecondLook {
  /** The step that holds the opinion, by its id. */
  readonly of: string
  /** What is thought of it now. */
  readonly outcome: "stands" | "changed" | "withdrawn"
  /** Who looked again. */
  readonly by: PersonId
  /** When they did. */
  readonly at: Moment
}
