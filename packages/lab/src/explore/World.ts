/** A bounded world: who is in it, and every whole step that can be proposed there, with who takes it. */
import type { AdultRole, PersonId, PhaseName, Step, StepTag, Voice } from "@omringd/core"

/** @beta */
export interface WorldMove {
  /** The id it is taken under; later steps speak of it by that. */
  readonly id: string
  readonly tag: StepTag
  readonly step: Step
  readonly by: PersonId
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
  /** The day on which all of it happens; the day stories begin when left out. */
  readonly day?: string
}

/** @beta */
export interface World {
  readonly title: string
  readonly during: { readonly [Tag in StepTag]?: readonly PhaseName[] }
  readonly day: string
  readonly people: readonly PersonId[]
  /** People who are alike but for their names: each list can be shuffled. */
  readonly alike: readonly (readonly PersonId[])[]
  readonly moves: readonly WorldMove[]
}
