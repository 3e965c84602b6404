import type { Asking, Source } from "./asking.ts"
import { ruleFailed } from "./failing.ts"
import type { Failing, Watch } from "./failing.ts"
import { Moment } from "../Moment.ts"
import { Need } from "../Need.ts"
import type { Gap } from "../Need.ts"
import type { Asked, Rule } from "../Rule.ts"
import type { Step } from "../Step.ts"
import type { Trajectory } from "../Trajectory.ts"

const none: readonly Gap[] = Object.freeze([])

/** A rule in force, and whose it is; `from` is undefined for the core's own. */
export interface InForce {
  readonly rule: Rule
  readonly from: Source | undefined
}

/** How packs are asked, and who is told when one fails. */
export interface Hearing {
  readonly asking: Asking
  readonly watch: Watch | undefined
}

const isSilent = (rule: Rule, trajectory: Trajectory): boolean => rule.during !== undefined && !rule.during.includes(trajectory.phase.name)
const question = (at: Moment, proposed: Step | undefined): Asked => (proposed === undefined ? { at } : { at, proposed })

/** What a rule finds missing in what it is shown; nothing in a phase that is not its own. A rule that throws, throws. */
export const foundBy = (rule: Rule, asking: Asking, trajectory: Trajectory, at: Moment, proposed?: Step): readonly Gap[] =>
  isSilent(rule, trajectory) ? none : rule.needs(asking.view(rule, trajectory), question(at, proposed))

const failure = (rule: Rule, pack: string, failed: Failing): Gap =>
  Need.of(ruleFailed, { failed, pack, rule: rule.id }, { why: "unknown" }).metBy("JudgementReviewed")

const ofCore = (rule: Rule, trajectory: Trajectory, asked: Asked): readonly Gap[] => {
  try {
    return rule.needs(trajectory, asked)
  } catch {
    return [failure(rule, "core", "threw")] // someone put this trajectory together by hand
  }
}

/** The same, for whoever must have an answer, whatever a rule does. That it failed stands at the end. */
export const gapsOf = ({ rule, from }: InForce, { asking, watch }: Hearing, trajectory: Trajectory, at: Moment, proposed?: Step): readonly Gap[] => {
  if (isSilent(rule, trajectory)) return none
  if (from === undefined) return ofCore(rule, trajectory, question(at, proposed))
  const { said, failed } = asking.gaps(watch, from, trajectory.id, () => rule.needs(asking.view(rule, trajectory), question(at, proposed)))
  return failed === undefined ? said : [...said, failure(rule, from.name, failed)]
}

/** Whether the day from which it is needed has come. */
export const isNeeded = ({ since }: Gap, at: Moment): boolean => since === undefined || since <= at || Moment.dayOf(since) <= Moment.dayOf(at)
