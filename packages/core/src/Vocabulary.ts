/** The texts of the core's own codes: one language's words for steps, phases, roles, reasons and answers, in every register. */
import type { Voices } from "./Language.ts"
import type { Mandate } from "./Mandate.ts"
import type { Need, Strength } from "./Need.ts"
import type { Role } from "./Person.ts"
import type { EndReason, PhaseName } from "./Phase.ts"
import type { MisfitCode, Reason } from "./Refusal.ts"
import type { Code, StepTag } from "./Step.ts"
import type { PlanState } from "./trajectory/plan.ts"
import type { Frame, Verdict } from "./trajectory/safety.ts"

/** Every code has its text: one that is forgotten does not compile. @public */
export interface Vocabulary {
  /** What happened, past tense. `{by}` took it; the step's own fields can be named: `{child}`, `{to}`, `{danger}`. */
  readonly steps: { readonly [T in StepTag]: Voices }
  /** A code in a field of a step, as a short phrase: "it held", "a grandparent". */
  readonly codes: { readonly [C in Code]: Voices }
  readonly phases: { readonly [P in PhaseName]: Voices }
  readonly roles: { readonly [R in Role]: Voices }
  /** What holding it allows, as an infinitive: "decide whether help is necessary". */
  readonly mandates: { readonly [M in Mandate]: Voices }
  /** The answer to "is {child} safe?". */
  readonly safety: { readonly [V in Verdict | "never-judged"]: Voices }
  readonly plan: { readonly [P in PlanState]: Voices }
  readonly tracks: { readonly [T in Frame["track"]]: Voices }
  readonly ends: { readonly [E in EndReason]: Voices }
  /** Why a step was not taken; which names each can hold stands at its text. */
  readonly reasons: { readonly [R in Reason["reason"]]: Voices }
  readonly misfits: { readonly [M in MisfitCode]: Voices }
  readonly states: { readonly [S in Need["state"]]: Voices }
  readonly strengths: { readonly [S in Strength]: Voices }
}
