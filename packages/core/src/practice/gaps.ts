import { Moment } from "../Moment.ts"
import { Need } from "../Need.ts"
import type { Gap } from "../Need.ts"
import type { Rule } from "../Rule.ts"
import type { Step } from "../Step.ts"
import type { Trajectory } from "../Trajectory.ts"

const none: readonly Gap[] = Object.freeze([])

/** Stands for what a rule that threw would have said. It holds nothing back; that the rule failed is written into the step. */
export const ruleFailed = "rule-failed"

/** What a rule finds missing here; nothing in a phase that is not its own. A rule that throws, throws. */
export const foundBy = (rule: Rule, trajectory: Trajectory, at: Moment, proposed?: Step): readonly Gap[] =>
  rule.during !== undefined && !rule.during.includes(trajectory.phase.name) ? none : rule.needs(trajectory, proposed === undefined ? { at } : { at, proposed })

/** The same, for whoever must have an answer, whatever a rule does. */
export const gapsOf = (rule: Rule, trajectory: Trajectory, at: Moment, proposed?: Step): readonly Gap[] => {
  try {
    return foundBy(rule, trajectory, at, proposed)
  } catch {
    return [Need.of(ruleFailed, { rule: rule.id }, { why: "unknown" }).metBy("JudgementReviewed")]
  }
}

/** Whether the day from which it is needed has come. */
export const isNeeded = ({ since }: Gap, at: Moment): boolean => since === undefined || since <= at || Moment.dayOf(since) <= Moment.dayOf(at)
