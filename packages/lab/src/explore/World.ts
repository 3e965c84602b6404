/** A bounded world: who is in it, and every whole step that can be proposed there, with who takes it. */
import type { AdultRole, PersonId, PhaseName, Step, StepTag, Voice } from "@omringd/core"

/** @beta */
export interface WorldMove {
  /** The id it is taken under; later steps speak of it by that. */
  readonly id: string
  readonly tag: StepTag
  readonly step: Step
  readonly by: PersonId
  /** The day it is taken, on a way of a counter-example, when that is not the first. */
  readonly at?: string
}

/** A world as it is written down. @beta */
export interface WorldWritten {
  readonly title: string
  readonly people: { readonly [id: string]: { readonly is: "child"; readonly speaks?: Voice } | { readonly is: AdultRole } }
  /** The steps that can be proposed; all of them when left out. */
  readonly steps?: readonly StepTag[]
  /** In which phases a step is proposed, for a smaller world; wherever it may be taken when left out. */
  readonly during?: { readonly [Tag in StepTag]?: readonly PhaseName[] }
  /** Who may leave, for a smaller world; everyone when left out. */
  readonly leave?: readonly PersonId[]
  /** How many dangers can be stated, each with a goal; one when left out. */
  readonly dangers?: number
  /** How many versions the plan can have; one when left out. */
  readonly plans?: number
  /** The day on which it begins, and all of it happens when no other can come; the day stories begin when left out. */
  readonly day?: string
  /** The days that can come after it, one after the other; none when left out. */
  readonly later?: readonly string[]
}

/** @beta */
export interface World {
  readonly title: string
  readonly during: { readonly [Tag in StepTag]?: readonly PhaseName[] }
  readonly day: string
  /** That day, and those that can come after it: at any moment the next one can, and none goes back. */
  readonly days: readonly string[]
  readonly people: readonly PersonId[]
  /** People who are alike but for their names: each list can be shuffled. */
  readonly alike: readonly (readonly PersonId[])[]
  readonly moves: readonly WorldMove[]
}
