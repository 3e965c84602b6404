/** Acts stories out: for the tests and the documentation of rules. Acts are taken by the practice itself. */
import * as Result from "effect/Result"
import type { Moment } from "./Moment.ts"
import type { Gap } from "./Need.ts"
import type { NoticeRule, Telling } from "./NoticeRule.ts"
import { Practice } from "./Practice.ts"
import type { Refusal } from "./Refusal.ts"
import type { Rule } from "./Rule.ts"
import { nobody, Scene } from "./Scene.ts"
import { Step } from "./Step.ts"
import type { Taken } from "./Taken.ts"
import type { Act, Tale } from "./Tale.ts"
import { firstDay } from "./Tale.ts"
import { Trajectory } from "./Trajectory.ts"
import { isTime } from "./practice/announcing.ts"
import { contained } from "./practice/contained.ts"
import { foundBy, isNeeded } from "./practice/gaps.ts"

export * from "./Tale.ts"

/** An act as a whole step: what the story leaves open is sketched. */
const stepOf = (practice: Practice, trajectory: Trajectory, act: Act): { readonly step: unknown; readonly by: string } => {
  const { mandate, sketch, fields: described } = Step.definition(act.tag)
  const by = act.by ?? Scene.whoCan(trajectory, mandate, practice.holders) ?? nobody
  const about = Object.fromEntries(Object.entries(act.fields).filter(([key, value]) => key in described && typeof value === "string")) as Record<string, string> // only texts are kept
  return { step: { step: act.tag, ...sketch(Scene.of(trajectory, about, by, act.on ?? firstDay)), ...act.fields }, by }
}

/** @public */
export type Acted =
  | { readonly acted: true; readonly trajectory: Trajectory }
  | { readonly acted: false; readonly act: Act; readonly refusal: Refusal; readonly trajectory: Trajectory }

/** Takes the acts one by one; stops at the first that is refused. @public */
export const act = (practice: Practice, acts: readonly Act[], from: Trajectory = Trajectory.start("story")): Acted => {
  let trajectory = from
  for (const one of acts) {
    const { step, by } = stepOf(practice, trajectory, one)
    const answer = practice.takeUnknown(trajectory, step, { by, at: one.on ?? firstDay })
    if (Result.isFailure(answer)) return { acted: false, act: one, refusal: answer.failure, trajectory }
    trajectory = answer.success.trajectory
  }
  return { acted: true, trajectory }
}

/** Where a story has come to, and the step that is proposed there. @public */
export interface Told {
  readonly trajectory: Trajectory
  readonly on: Moment
  readonly proposed: Step | undefined
}
const isRefusal = (told: Told | Refusal): told is Refusal => "reasons" in told

/** A story acted out, under the core's own rules; the refusal when it cannot be. @public */
export const tell = (tale: Tale): Told | Refusal => {
  const practice = Practice.of()
  const before = act(practice, tale.given)
  if (!before.acted) return before.refusal
  const { trajectory } = before
  if (tale.when === undefined) return { trajectory, on: tale.on, proposed: undefined }
  const read = Step.read(stepOf(practice, trajectory, tale.when).step)
  return "step" in read
    ? { trajectory, on: tale.on, proposed: read.step }
    : { refused: tale.when.tag, trajectory: trajectory.id, reasons: [{ reason: "Malformed", faults: read.faults }] }
}

/**
 * What a rule finds missing where a story has come to. A step that does not wait for it is not held against it; what a rule throws is thrown.
 * @public
 */
export const judgeAt = (rule: Rule, { trajectory, on, proposed }: Told): readonly Gap[] =>
  proposed !== undefined && !rule.before.includes(proposed.step) ? [] : foundBy(rule, contained, trajectory, on, proposed).filter((gap) => isNeeded(gap, on))

/** What a rule finds missing at the end of a story; the refusal when the story itself cannot be. @public */
export const judge = (rule: Rule, tale: Tale): readonly Gap[] | Refusal => {
  const told = tell(tale)
  return isRefusal(told) ? told : judgeAt(rule, told)
}

/** The end of a story, with the step that is proposed there taken. @public */
export interface Ending {
  /** Before that step; the same as `trajectory` when none is proposed. */
  readonly before: Trajectory
  readonly trajectory: Trajectory
  readonly taken: Taken | undefined
  readonly on: Moment
}
const isEnding = (end: Ending | Refusal): end is Ending => "before" in end

/** A story acted out to its end, under the core's own rules; the refusal when it cannot be. @public */
export const ending = ({ given, when, on }: Tale): Ending | Refusal => {
  const practice = Practice.of()
  const begun = act(practice, given)
  if (!begun.acted) return begun.refusal
  const before = begun.trajectory
  if (when === undefined) return { before, trajectory: before, taken: undefined, on }
  const taken = act(practice, [{ on, ...when }], before)
  if (!taken.acted) return taken.refusal
  return { before, trajectory: taken.trajectory, taken: taken.trajectory.history.at(taken.trajectory.version), on }
}

/** Whom a notice rule tells at the end of a story, and of what; what a rule throws is thrown. The practice says what is due on that day, and what is kept until when. @public */
export const hearAt = (rule: NoticeRule, { before, trajectory, taken, on }: Ending, practice: Practice = Practice.of()): readonly Telling[] => {
  const { tellsAfter, tellsWhenDue } = rule
  if (taken !== undefined) {
    return tellsAfter?.steps.includes(taken.step.step) === true
      ? tellsAfter.tells({ before, trajectory, taken, keeping: practice.keeping(trajectory, taken.recordedAt) })
      : []
  }
  return practice.whatNeedsToHappen(trajectory, on)
    .filter((need) => isTime(rule, need, on))
    .flatMap((need) => (tellsWhenDue?.tells({ trajectory, need }) ?? []).map(({ to, about }) => ({ to, about: { ...need.about, ...about } })))
}

/** Whom a notice rule tells at the end of a story: once the step that is proposed is taken, or on its day. The refusal when the story itself cannot be. @public */
export const hear = (rule: NoticeRule, tale: Tale, practice?: Practice): readonly Telling[] | Refusal => {
  const end = ending(tale)
  return isEnding(end) ? hearAt(rule, end, practice) : end
}
