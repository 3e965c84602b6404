import * as Result from "effect/Result"
import { Need } from "@omringd/core"
import type { Practice, Reason } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundAtTheEnd, toldStories } from "../tales.ts"
import type { Turn } from "../wander.ts"

/** What stays the same about a reason when more is asked: not who is left to hold a mandate, nor who is left to meet a need. */
const essence = (reason: Reason): string => {
  if (reason.reason === "Unmet") return `${reason.need.rule} ${Need.key(reason.need)}`
  return reason.reason === "OtherMandate" ? `${reason.mandate} is not held by ${reason.role}` : JSON.stringify(reason)
}
const needed = (practice: Practice, { trajectory, on }: Turn): ReadonlySet<string> =>
  new Set(practice.whatNeedsToHappen(trajectory, on).map((need) => `${need.rule} ${Need.key(need)} ${need.state} ${need.due ?? ""}`))

const against = (practice: Practice, { trajectory, proposed, by, on }: Turn): ReadonlySet<string> => {
  const answer = practice.takeUnknown(trajectory, proposed, { by, at: on })
  return new Set(Result.isFailure(answer) ? answer.failure.reasons.map(essence) : [])
}

/** How many turns lie between those at which all that needs to happen is laid side by side. */
const apart = 3

/**
 * The practice sees to it that rules only add up; but a rule of another pack is a value, and whoever gets hold of it can rewrite it. So the
 * stories of the others are told as well.
 */
export default {
  id: "pack-24",
  sentence: "it makes no refused step possible and takes away no need: what the core and the packs beside it ask is asked still",
  strength: "required",
  program: unless(function* (looked) {
    const { without, practice } = looked
    for (const rule of looked.others) {
      for (const told of toldStories(rule.broken)) if (foundAtTheEnd(rule, told).length === 0) yield `${rule.id}, which is not its own, asks nothing where it did`
    }
    for (const [index, turn] of looked.turns().entries()) {
      const reasons = against(practice, turn)
      for (const reason of against(without, turn)) if (!reasons.has(reason)) yield `with it this is no reason any more: ${reason}`
      if (index % apart !== 0) continue
      const needs = needed(practice, turn)
      for (const need of needed(without, turn)) if (!needs.has(need)) yield `with it this is not needed any more: ${need}`
    }
  })
} satisfies PackClause
