/** What people said to each other about the work itself. */
import type { Moment } from "../Moment.ts"
import type { PersonId, Words } from "../Words.ts"

/** @public */
export interface Signal {
  /** Its reference, by which it is answered. */
  readonly id: string
  /** Who told it: an adult is in `people` from then on, a child in `children`. */
  readonly from: PersonId
  /** When it was told. */
  readonly at: Moment
  /** What worries whoever tells it; `asked-not-answered` when that was asked and got no answer (rule R2). */
  readonly worries: Words | "asked-not-answered"
  /** What goes well, by the same person, or that it was asked and not answered (rule R2). */
  readonly goesWell: Words | "asked-not-answered"
  /** What needs to happen, by the same person, or that it was asked and not answered (rule R2). */
  readonly mustHappen: Words | "asked-not-answered"
  /** When whoever told it got an answer; not there until then. */
  readonly answered?: Moment | undefined
}
/** @public */
export interface Explanation {
  /** What was explained: `why` the services are here, the `roles` everyone has, or a `step` that was taken. */
  readonly of: "why" | "roles" | "step"
  /** The explained step, when `of` is "step". */
  readonly step?: string | undefined
  /** To whom. */
  readonly to: PersonId
  /** When it was explained. */
  readonly at: Moment
}
/** @public */
export interface Expectation {
  /** Who said what they expect. */
  readonly of: PersonId
  /** When they said so. */
  readonly at: Moment
}
/** Consent to help and consent to process data are two things. @public */
export type Consent =
  | {
      /** Its reference, by which it is taken back. */
      readonly id: string
      /** To what: to be helped, or to share what is known of someone. Neither stands for the other. */
      readonly kind: "help"
      /** Whose consent it is. */
      readonly of: PersonId
      /** When it was given. */
      readonly at: Moment
      /** When it was taken back; not there while it counts. */
      readonly withdrawn?: Moment | undefined
    }
  | {
      readonly id: string
      readonly kind: "data"
      readonly of: PersonId
      /** Who may be told; only there with `data`. */
      readonly with: PersonId
      readonly at: Moment
      readonly withdrawn?: Moment | undefined
    }
/** @public */
export interface Support {
  /** Its reference, by which it is chosen and ended. */
  readonly id: string
  /** Whom it is for. */
  readonly for: readonly PersonId[]
  /** Offers out of the partner directory, by reference; the choice is among these. */
  readonly options: readonly string[]
  /** The need that it is to answer, in someone's words. */
  readonly answers: Words
  /** The option that was chosen; not there until then. */
  readonly chosen?: string | undefined
  /** When it was offered. */
  readonly offered: Moment
  /** When it came to its end; not there while it runs. */
  readonly ended?: Moment | undefined
}
/** Words and pictures: why the services came and what everyone does about it, told to the children. @public */
export interface Story {
  /** Its reference, by which it is told. */
  readonly id: string
  /** The children it is for. */
  readonly children: readonly PersonId[]
  /** Who made it. */
  readonly madeWith: readonly PersonId[]
  /** Who said that it is so; may be nobody yet. */
  readonly agreedBy: readonly PersonId[]
  /** To which child it was told, and when; empty until then. */
  readonly told: readonly {
    /** Which child. */
    readonly to: PersonId
    /** When. */
    readonly at: Moment
  }[]
}
/** @public */
export interface Feedback {
  /** Who was asked, or who gave it. */
  readonly of: PersonId
  /** `asked`: someone was asked how it goes. `given`: someone said so, asked or not. The two do not refer to each other. */
  readonly kind: "asked" | "given"
  /** The reference of what was given, by which it is answered; not there when it was only asked. */
  readonly id?: string | undefined
  /** When whoever gave it heard what was done with it; not there until then. */
  readonly answered?: Moment | undefined
  /** When it was asked or given. */
  readonly at: Moment
}
/** @public */
export interface Difference {
  /** Its reference, by which it is discussed. */
  readonly id: string
  /** Who see it differently. */
  readonly between: readonly PersonId[]
  /** When it was said. */
  readonly raised: Moment
  /** When it was last talked about, settled or not; not there until then. */
  readonly discussed?: Moment | undefined
}
/** @public */
export interface Match {
  /** Who was asked. */
  readonly of: PersonId
  /** The professional it is about. */
  readonly worker: PersonId
  /** Whether it clicks. */
  readonly answer: "good" | "not-yet" | "no"
  /** When it was asked. */
  readonly at: Moment
}
/** @public */
export interface Review {
  /** Its reference. */
  readonly id: string
  /** Who was there. */
  readonly present: readonly PersonId[]
  /** Whose view was brought by someone else. */
  readonly viewTakenOf: readonly PersonId[]
  /** Whether the services are still needed, as everyone there saw it. */
  readonly stillNeeded: boolean
  /** Who set the next step (clause direction-set-together). */
  readonly directionBy: readonly PersonId[]
  /** The next small step, when one was set. */
  readonly nextStep?: Words | undefined
  /** When it was held. */
  readonly at: Moment
}
/** A `should` set aside with a reason: it shows in the story and comes back at the next review. @public */
export interface Deviation {
  /** The step in which it was set aside: the reason is in it. */
  readonly step: string
  /** The id of the rule that found the need. */
  readonly rule: string
  /** Whom or what the need is about; not there when it is set aside as a whole. */
  readonly about?: string | undefined
  /** When it was set aside. */
  readonly at: Moment
}
/** A step that weighs on children: owed to them is an explanation, and a second pair of eyes. @public */
export interface Weighty {
  /** The step that weighs, by its id. */
  readonly step: string
  /** What kind of step: `ChildPlaced`, `CourtDecided`. */
  readonly tag: string
  /** The children on whom it weighs. */
  readonly children: readonly [PersonId, ...PersonId[]]
  /** Who took it. */
  readonly by: PersonId
  /** When it was taken. */
  readonly at: Moment
}
/** What an emergency stepped over: owed afterwards, with a day. @public */
export interface Skipped {
  /** The id of the rule that was stepped over. */
  readonly rule: string
  /** The emergency step that did so, by its id. */
  readonly by: string
  /** When that was. */
  readonly at: Moment
}
/** A question that was put once (strength `ask`), and is not put again. @public */
export interface Raised {
  /** The id of the rule that asked. */
  readonly rule: string
  /** What it asked for and about whom, as `Need.key` writes it: one need of a rule has one key. */
  readonly key: string
}
