/** A step that was taken, with its envelope. Once recorded it is never edited. */
import type { AnyStep } from "./Field.ts"
import type { Mandate } from "./Mandate.ts"
import type { Moment } from "./Moment.ts"
import type { Step } from "./Step.ts"
import type { schemaVersion } from "./upcasters.ts"
import type { PersonId } from "./Words.ts"

/** Who proposes a step, and when it happened. @public */
export interface Who {
  readonly by: PersonId
  /** When it happened. */
  readonly at: Moment
  /** When it is recorded; `at` when left out, and never before what was recorded earlier. */
  readonly recordedAt?: Moment
  /**
   * The proposal's own reference: the same step by the same person under it is taken once, whatever `at` and `recordedAt` say the second time; another
   * step or person under it is refused, as `IdTaken`. Left out, it is the step's number.
   */
  readonly id?: string
}

/** A need that stood open when the step was taken. @public */
export interface Open {
  readonly rule: string
  readonly strength: "must" | "should" | "ask"
  readonly what: string
  readonly about: { readonly [name: string]: string }
  /** The step that set it aside, if one did. */
  readonly deviation?: string
}

/** @public */
export interface Taken<S extends AnyStep = Step> {
  readonly id: string
  readonly trajectory: string
  /** 1 for the first step of a trajectory, then up by one. */
  readonly number: number
  readonly step: S
  readonly by: PersonId
  readonly under: Mandate
  readonly at: Moment
  readonly recordedAt: Moment
  /** The packs in force, as `name@version`. */
  readonly packs: readonly string[]
  /** Version of the step's schema. An older one is brought up to it when it is read. */
  readonly schema: typeof schemaVersion
  /** What stood open and did not hold the step back. Absent when nothing did. */
  readonly open?: readonly Open[]
}
