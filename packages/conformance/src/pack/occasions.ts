/** Where a notice rule has something to look at along a history: a step it waits for was taken, or something came due. */
import * as Result from "effect/Result"
import { Moment, Practice } from "@omringd/core"
import type { Need, NoticeRule, Telling, Trajectory } from "@omringd/core"
import type { Turn } from "./wander.ts"

/** @beta */
export interface Occasion {
  readonly rule: NoticeRule
  readonly before: Trajectory
  readonly trajectory: Trajectory
  /** In words, for a report. */
  readonly where: string
  /** Whom it tells here, of trajectories as they are handed to it; what it throws is thrown. */
  tells(handed?: (trajectory: Trajectory) => Trajectory): readonly Telling[]
}
type Handing = (trajectory: Trajectory) => Trajectory
const asItIs: Handing = (trajectory) => trajectory

const core = /* @__PURE__ */ Practice.of()

/** The step of this turn taken, where it may be; what packs ask of it is of no matter to who is told. */
const afterTurn = (practice: Practice, rules: readonly NoticeRule[], { trajectory: before, proposed, by, on: at }: Turn): readonly Occasion[] => {
  const waiting = rules.flatMap((rule) => (rule.tellsAfter?.steps.includes(proposed.step) === true ? [{ rule, tellsAfter: rule.tellsAfter }] : []))
  const answer = waiting.length === 0 ? undefined : core.takeUnknown(before, proposed, { by, at })
  if (answer === undefined || Result.isFailure(answer)) return []
  const { trajectory, taken } = answer.success
  const keeping = practice.keeping(trajectory, taken.recordedAt)
  return waiting.map(({ rule, tellsAfter }) => ({
    rule, before, trajectory, where: `after ${proposed.step}`,
    tells: (handed = asItIs) => [...tellsAfter.tells({ before: handed(before), trajectory: handed(trajectory), taken, keeping })]
  }))
}

const isTime = ({ tellsWhenDue }: NoticeRule, { due, state, setAside }: Need, at: Moment): boolean => {
  if (tellsWhenDue === undefined || due === undefined || setAside !== undefined) return false
  return tellsWhenDue.when === "overdue" ? state === "overdue" : state !== "overdue" && Moment.daysBetween(at, due) <= Moment.spanDays(tellsWhenDue.ahead)
}
const onTheDay = (practice: Practice, rules: readonly NoticeRule[], { trajectory, on }: Turn): readonly Occasion[] => {
  const waiting = rules.flatMap((rule) => (rule.tellsWhenDue === undefined ? [] : [{ rule, tellsWhenDue: rule.tellsWhenDue }]))
  if (waiting.length === 0) return []
  const needs = practice.whatNeedsToHappen(trajectory, on)
  return waiting.flatMap(({ rule, tellsWhenDue }) =>
    needs.filter((need) => isTime(rule, need, on)).map((need) => ({
      rule, before: trajectory, trajectory, where: `of ${need.rule}`,
      tells: (handed = asItIs) =>
        [...tellsWhenDue.tells({ trajectory: handed(trajectory), need })].map(({ to, about }) => ({ to, about: { ...need.about, ...about } }))
    })))
}

export const occasionsAt = (practice: Practice, rules: readonly NoticeRule[], turn: Turn): readonly Occasion[] =>
  [...afterTurn(practice, rules, turn), ...onTheDay(practice, rules, turn)]

/** Whom it tells, where it is for another clause to say that a rule throws. */
export const toldAt = (occasion: Occasion): readonly Telling[] => {
  try {
    return occasion.tells()
  } catch {
    return []
  }
}
