/** What is asked of forgetting, and what comes of it: in codes and references, never in anyone's words. A refusal is an answer, with every ground. */
import type { Refusal } from "../Refusal.ts"
import type { DecodingProblem } from "../schema/problem.ts"
import type { PersonId, Words } from "../Words.ts"
import type { Completed } from "./certificate.ts"
import type { Held } from "./standing.ts"

/** Why nothing was destroyed. @public */
export type RefusalGround =
  | Held
  /** Words about them lie there as plain text, which no key makes unreadable: the trajectory would have to be removed, or copied into a sealed store. */
  | { readonly held: "not-sealed"; readonly trajectory: string; readonly words: number }
  /** There is no key of them, so there is nothing to destroy. */
  | { readonly held: "no-key"; readonly person: PersonId }
  /** There is no such trajectory. */
  | { readonly held: "nothing-there"; readonly trajectory: string }
  /** What was asked, or a link that is kept, cannot stand in a certificate: an authority that is no reference. */
  | { readonly held: "malformed"; readonly problems: readonly DecodingProblem[] }

/** What became of someone's own view: which step of which trajectory it is, or every reason why it could not be attached. @public */
export type Attached =
  | { readonly ok: true; readonly trajectory: string; readonly step: string }
  | { readonly ok: false; readonly refusal: Refusal }

/** @public */
export interface Refused {
  readonly grounds: readonly [RefusalGround, ...RefusalGround[]]
  /** What became of the person's own view, where they gave one. */
  readonly attached?: Attached
}
/** @public */
export type Forgotten =
  | { readonly ok: true; readonly certificate: Completed }
  | { readonly ok: false; readonly refused: Refused }

/** @public */
export interface ForgetPerson {
  readonly person: PersonId
  /** On whose authority: a reference that the host knows. */
  readonly authority: PersonId
}
/** @public */
export interface ForgetTrajectory {
  readonly trajectory: string
  readonly authority: PersonId
}
/** How they see a step that was taken, in their own words: it is attached when what they ask is refused. @public */
export interface OwnView {
  readonly trajectory: string
  /** The step it is about. */
  readonly to: string
  readonly says: Words
}
/** @public */
export interface Request {
  readonly person: PersonId
  /** Who asks: the person, or someone for them. */
  readonly by: PersonId
  readonly authority: PersonId
  /**
   * The host's own ground, as a code, for where no term is known, or one runs that the law lets people ask to end earlier. It opens no other door.
   */
  readonly own?: string
  readonly view?: OwnView
}
