/** What happened in a case, as data: the same for every language and reader, with references where the page has names. */
import type { Day, EndReason, Frame, Moment, Need, Open, PhaseName, PlanState, Reason, SafetyAnswer, Step, Words } from "@omringd/core"

/** What is known of a step whether it was taken or not. @beta */
interface Proposed {
  /** Its place in the case file, from 1. */
  readonly place: number
  readonly id: string
  readonly by: string
  readonly at: Moment
  readonly recordedAt: Moment
  readonly step: Step
  readonly assumed?: string | true
  readonly note?: string
}

/** @beta */
export interface TakenStep extends Proposed {
  readonly number: number
  readonly under: string
  /** Where the services' involvement stood before it and after it. */
  readonly from: PhaseName
  readonly to: PhaseName
  /** What stood open and did not hold it back. */
  readonly open: readonly Open[]
}

/** @beta */
export interface RefusedStep extends Proposed {
  readonly phase: PhaseName
  readonly reasons: readonly Reason[]
}

/** A need whose day passed. @beta */
export interface Owed {
  readonly need: Need
  readonly due: Day
  /** The first day on which it was late. */
  readonly lateFrom: Day
  /** Absent while it is still open. `met`: by a step that meets it. `lapsed`: no rule asks it any more. */
  readonly settled?: { readonly how: "met" | "lapsed"; readonly on: Day; readonly place: number }
  /** How many days late it was met, or is at the end. */
  readonly daysLate: number
}

/** @beta */
export interface View {
  readonly of: string
  readonly says: Words
  readonly at: Moment
}
/** What can change in the answer to "is this child safe?". @beta */
export type Facet = "answer" | "judgements" | "voices" | "around" | "placement" | "immediate-plans"
/** "Is this child safe?", asked on a day. @beta */
export interface Asked {
  readonly answer: SafetyAnswer
  /** What people added to the judgements on this child. */
  readonly views: readonly View[]
}
/** The answer at a turn: after the step at `place`. @beta */
export interface Turn extends Asked {
  readonly place: number
  readonly at: Moment
  readonly changed: readonly Facet[]
}

/** Something was left out for now: of which rule, and why. @beta */
export interface LeftOut {
  readonly place: number
  readonly rule: string
  readonly about?: string
  readonly because: Words
  /** What was needed then and waits now. */
  readonly needs: readonly Need[]
  /** The review after which it is asked again; absent as long as none was held. */
  readonly back?: { readonly on: Day; readonly place: number }
}

/** @beta */
export interface PlanRuleNow {
  readonly rule: string
  readonly owner: string
  readonly outcome: "held" | "broken" | "not-tried"
}

/** @beta */
export interface End {
  readonly phase: PhaseName
  readonly since?: Moment
  readonly because?: EndReason
  readonly track: Frame["track"]
  readonly plan: PlanState
  readonly planRules: readonly PlanRuleNow[]
  readonly carriers: readonly string[]
  readonly needs: readonly Need[]
  readonly children: readonly (Asked & { readonly letGo?: Moment })[]
}

/** @beta */
export interface Telling {
  readonly omringd: 1
  readonly trajectory: string
  readonly title: string
  readonly source: readonly string[]
  readonly kind?: string
  /** Of people's words and of titles: as the case file says. */
  readonly language?: string
  /** The packs in force, as `name@version`. */
  readonly packs: readonly string[]
  readonly from: Day
  readonly until: Day
  readonly steps: readonly TakenStep[]
  readonly refusals: readonly RefusedStep[]
  readonly deviations: readonly LeftOut[]
  readonly owed: readonly Owed[]
  readonly safety: readonly Turn[]
  readonly end: End
}
