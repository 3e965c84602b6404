/** The ten rules over the facts, said once; each engine says them in its own language. What is true is what is missing. */
import type { StepTag } from "@omringd/core"
import type { SpineRule } from "../practices.ts"
import type { List } from "./facts.ts"

/** `all-of`: each of the first must be in the second. `one-of`: at least one of them. `some`: there must be any. */
export type Asks =
  | { readonly asks: "all-of" | "one-of"; readonly these: List; readonly among: List }
  | { readonly asks: "some"; readonly these: List }

export interface Condition {
  readonly id: SpineRule
  /** The steps that wait; owed at any time when left out. */
  readonly before?: readonly StepTag[]
  readonly asks: readonly [Asks, ...Asks[]]
}

const all = (these: List, among: List): Asks => ({ asks: "all-of", these, among })
const one = (these: List, among: List): Asks => ({ asks: "one-of", these, among })

export const conditions: readonly Condition[] = [
  { id: "why-known-from-day-one", before: ["WhatSettled"], asks: [all("toTell", "told")] },
  { id: "child-has-a-voice", before: ["WhatSettled", "PlanAccepted"], asks: [all("children", "heard")] },
  { id: "voice-by-another", before: ["WhatSettled", "PlanAccepted"], asks: [all("speechless", "spokenFor")] },
  { id: "danger-by-all-expertise", before: ["WhatSettled"], asks: [all("dangers", "withFamily"), all("dangers", "withWorkers")] },
  { id: "what-works-beside-worries", before: ["WhatSettled"], asks: [{ asks: "some", these: "works" }] },
  { id: "safe-enough-known", before: ["WhatSettled"], asks: [one("consultants", "acknowledged"), one("careWorkers", "acknowledged")] },
  { id: "mainly-informal-network", before: ["PlanAccepted"], asks: [one("own", "knowing")] },
  { id: "before-the-floor", before: ["PlanAccepted"], asks: [all("settled", "watched")] },
  { id: "lasting-adults", before: ["CarriedByNetwork"], asks: [all("goingOn", "lasting")] },
  { id: "child-asked-for-feedback", asks: [all("toAsk", "askedLately")] }
]
/** The steps for which these say all that the ten rules say. */
export const stepsAsked = ["WhatSettled", "PlanAccepted", "CarriedByNetwork"] as const satisfies readonly StepTag[]

const before = new Map<StepTag, readonly Condition[]>(stepsAsked.map((step) => [step, conditions.filter((one) => one.before?.includes(step) ?? true)]))
/** Those that are asked when a step is proposed. */
export const conditionsBefore = (step: StepTag): readonly Condition[] => before.get(step) ?? conditions
