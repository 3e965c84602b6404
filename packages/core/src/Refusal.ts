/** Why a step cannot be taken now: every reason at once, as data. */
import type { ReferenceKind } from "./Field.ts"
import type { Fault } from "./Fault.ts"
import type { Mandate } from "./Mandate.ts"
import type { Need } from "./Need.ts"
import type { Role } from "./Person.ts"
import type { PackProblem } from "./pack/problem.ts"
import type { PhaseName } from "./Phase.ts"

/** How a step's own content can contradict the trajectory or the model. @public */
export const misfits = [
  "holder-is-not-a-consultant", "needs-a-successor", "a-parent-is-not-shut-out", "adult-is-professional",
  "written-by-professionals-alone", "owner-is-not-here", "every-child-needs-a-lasting-adult",
  "let-go-comes-after-letting-go", "plan-needs-a-carrier", "an-opinion-is-answered-not-edited",
  "a-correction-is-not-corrected", "another-step-instead", "others-stand-on-it", "a-must-is-not-set-aside", "already-so",
  "services-have-left", "not-offered", "last-child-ends-involvement", "not-one-of-theirs", "rater-differs", "before-its-own-day"
] as const
/** @public */
export type MisfitCode = (typeof misfits)[number]
/** @public */
export interface Misfit {
  readonly code: MisfitCode
  /** The field it is about, as text: `rules[0].owner`. Of a `Fault` it is a list. */
  readonly path: string
  /** What it concerns: a person, or the number of a step. */
  readonly about?: string
}

/** One reason. A `path` here is text, such as `rules[0].owner`; in the faults of what is `Malformed` it is a list of keys and indexes. @public */
export type Reason =
  | { readonly reason: "Malformed"; readonly faults: readonly Fault[] }
  | { readonly reason: "WrongPhase"; readonly phase: PhaseName; readonly possibleFrom: readonly PhaseName[] }
  | { readonly reason: "NotInIt"; readonly by: string }
  | { readonly reason: "OtherMandate"; readonly mandate: Mandate; readonly heldBy: readonly Role[]; readonly role: Role }
  | { readonly reason: "UnknownReference"; readonly path: string; readonly to: ReferenceKind; readonly reference: string }
  | { readonly reason: "ReferenceInUse"; readonly path: string; readonly of: ReferenceKind; readonly reference: string }
  | { readonly reason: "Misfit"; readonly misfit: Misfit }
  | { readonly reason: "IdTaken"; readonly id: string; readonly number: number }
  | { readonly reason: "RecordedBeforeItHappened"; readonly at: string; readonly recordedAt: string }
  /** A pack that this practice was to hold cannot be part of it; as long as that is so, only emergencies are recorded. */
  | { readonly reason: "UnfitPack"; readonly problem: PackProblem }
  | { readonly reason: "Unmet"; readonly need: Need }

/** @public */
export interface Refusal {
  readonly refused: string
  readonly trajectory: string
  readonly reasons: readonly [Reason, ...Reason[]]
}

/** @public */
export const Refusal = {
  /** The needs among the reasons. When there are no other reasons, meeting them makes the step possible. */
  needs: (refusal: Refusal): readonly Need[] =>
    refusal.reasons.flatMap((reason) => (reason.reason === "Unmet" ? [reason.need] : []))
}
