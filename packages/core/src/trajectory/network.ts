/** The people around the children: found, asked, told, committed; and what they meet about. */
import type { Day, Moment } from "../Moment.ts"
import type { PersonId } from "../Words.ts"

/** Someone of the network, as far as it has come. @public */
export interface Member {
  /** Who. */
  readonly person: PersonId
  /** When this person was found, or first asked, told or committed. */
  readonly found: Moment
  /** What they last said when they were asked to help; not there while nobody asked. */
  readonly answer?: "yes" | "no" | "not-yet" | undefined
  /** The dangers this person has been told of (clause mainly-informal-network). */
  readonly informedOf: readonly string[]
  /** When they last said what they will do; not there until then. */
  readonly committed?: Moment | undefined
}
/** A lasting adult: someone who has said to stay in this child's life (clause lasting-adults). @public */
export interface LastingAdult {
  /** Who stays. */
  readonly adult: PersonId
  /** In whose life. */
  readonly child: PersonId
  /** When they said so. */
  readonly at: Moment
}
/** The child's own safe person in the network. Not the statutory trusted person, who is a role. @public */
export interface SafePerson {
  /** Whom the child can go to. */
  readonly person: PersonId
  /** Which child. */
  readonly child: PersonId
  /** When it was chosen. */
  readonly at: Moment
}
/** A meeting of family and network that was called, before anyone came. @public */
export interface Call {
  /** Who called it. */
  readonly by: PersonId
  /** The day on which they are to meet. */
  readonly on: Day
  /** Who was asked to come, children too. */
  readonly invited: readonly [PersonId, ...PersonId[]]
  /** When it was called. */
  readonly at: Moment
}
/** @public */
export interface Meeting {
  /** Its reference. */
  readonly id: string
  /** Who was there. */
  readonly present: readonly PersonId[]
  /** Whose view was brought by someone else (clause with-children). */
  readonly viewTakenOf: readonly PersonId[]
  /** The day of the next one, when it was set. */
  readonly next?: Day | undefined
  /** When it was held. */
  readonly at: Moment
}
/** Functions people hold beside their role. One coordinator at most, by construction. @public */
export interface Functions {
  /** The family's coordinator; not there while nobody is, or when the one who was left. */
  readonly coordinator?: PersonId | undefined
  /** Who of the network calls the others together; not there while nobody is, or when the one who was left. */
  readonly chair?: PersonId | undefined
  /** Who speaks for which child. At most one for each. */
  readonly spokespersons: readonly {
    /** For which child. */
    readonly child: PersonId
    /** Who speaks. */
    readonly person: PersonId
  }[]
  /** When who does what was last agreed; not there until then. */
  readonly rolesAgreed?: Moment | undefined
}
