/** What of a pack stands in every way to the end: found by looking for a way without each of its rules, and without what it narrows. */
import * as Result from "effect/Result"
import type { Moment, Pack, Practice, Refusal, Trajectory, WayFound } from "@omringd/core"
import { besideOthers } from "./fitting.ts"
import type { Looked } from "./Looked.ts"
import { refused } from "./refused.ts"

/** How many places are looked at on a way. */
const bound = 500
export const wayOut = (practice: Practice, trajectory: Trajectory, at: Moment): WayFound => practice.wayTo(trajectory, "Closed", at, bound)

/** Goes a way that another practice knows, until a step on it is refused by this one. */
const refusedOn = (practice: Practice, from: Trajectory, at: Moment, way: WayFound): Refusal | undefined => {
  let now = from
  for (const { step, by } of way.found ? way.steps : []) {
    const answer = practice.takeUnknown(now, step, { by, at })
    if (Result.isFailure(answer)) return answer.failure
    now = answer.success.trajectory
  }
  return undefined
}

/** The pack without one thing that can be in the way: a rule that a step waits for, or the mandates that it narrows. */
const withoutOne = (pack: Pack): readonly Pack[] => [
  ...pack.rules.filter(({ before }) => before.length > 0).map((rule) => ({ ...pack, rules: pack.rules.filter((one) => one !== rule) })),
  ...(Object.keys(pack.mandates).length > 0 ? [{ ...pack, mandates: {} }] : [])
]

/** In words: the step that is refused where a way would lead on without one thing, or without the whole pack where it is more than one. */
export const blocking = ({ pack, beside, practice, without }: Looked, from: Trajectory, at: Moment): string | undefined => {
  for (const smaller of withoutOne(pack)) {
    const refusal = refusedOn(practice, from, at, wayOut(besideOthers(beside, smaller), from, at))
    if (refusal !== undefined) return refused(refusal)
  }
  const refusal = refusedOn(practice, from, at, wayOut(without, from, at))
  return refusal === undefined ? undefined : refused(refusal)
}
