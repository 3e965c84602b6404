/** The people around the children: found, asked, told, committed; and what they meet about. */
import type { Day, Moment } from "../Moment.ts"
import type { PersonId } from "../Words.ts"

/** Someone of the network, as far as it has come. @public */
export interface Member {
  readonly person: PersonId
  readonly found: Moment
  readonly answer?: "yes" | "no" | "not-yet" | undefined
  /** The dangers this person has been told of (clause mainly-informal-network). */
  readonly informedOf: readonly string[]
  readonly committed?: Moment | undefined
}
/** A lasting adult: someone who has said to stay in this child's life (clause lasting-adults). @public */
export interface LastingAdult {
  readonly adult: PersonId
  readonly child: PersonId
  readonly at: Moment
}
/** The child's own safe person in the network. Not the statutory trusted person, who is a role. @public */
export interface SafePerson {
  readonly person: PersonId
  readonly child: PersonId
  readonly at: Moment
}
/** A meeting of family and network that was called, before anyone came. @public */
export interface Call {
  readonly by: PersonId
  readonly on: Day
  readonly invited: readonly [PersonId, ...PersonId[]]
  readonly at: Moment
}
/** @public */
export interface Meeting {
  readonly id: string
  readonly present: readonly PersonId[]
  readonly viewTakenOf: readonly PersonId[]
  readonly next?: Day | undefined
  readonly at: Moment
}
/** Functions people hold beside their role. One coordinator at most, by construction. @public */
export interface Functions {
  readonly coordinator?: PersonId | undefined
  readonly chair?: PersonId | undefined
  readonly spokespersons: readonly { readonly child: PersonId; readonly person: PersonId }[]
  readonly rolesAgreed?: Moment | undefined
}
