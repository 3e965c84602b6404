/** May this step be taken? If so it is, else every reason comes back. */
import * as Result from "effect/Result"
import { correctionReasons } from "./correction.ts"
import type { Compiled, StepPlan } from "./compile.ts"
import { nameOf, readEnvelope } from "./envelope.ts"
import type { Envelope } from "./envelope.ts"
import { ruleFailed } from "./failing.ts"
import { gapsOf, isNeeded } from "./gaps.ts"
import { deviationFor, needOf } from "./need.ts"
import { setAsideReason, structuralReasons } from "./structure.ts"
import type { Fault } from "../Fault.ts"
import { longestList } from "../Field.ts"
import { Fold } from "../Fold.ts"
import { Moment } from "../Moment.ts"
import { Need } from "../Need.ts"
import type { Gap } from "../Need.ts"
import type { PhaseName } from "../Phase.ts"
import type { Reason, Refusal } from "../Refusal.ts"
import type { Rule } from "../Rule.ts"
import { Step } from "../Step.ts"
import type { Open, Taken } from "../Taken.ts"
import type { Trajectory } from "../Trajectory.ts"
import { schemaVersion } from "../upcasters.ts"

/** @public */
export interface Taking<P extends PhaseName, S extends { readonly step: string }> {
  readonly trajectory: Trajectory<P>
  readonly taken: Taken & { readonly step: S }
  /**
   * True when this had been taken before under the same `who.id`: the same step, field for field, by the same person. Nothing changed then, and `taken`
   * is as it was recorded. `at` and `recordedAt` are not compared: that it was said to have happened on another day now, `taken.at` shows.
   */
  readonly again: boolean
}
type Answer = Result.Result<Taking<PhaseName, Step>, Refusal>

const refuse = (trajectory: Trajectory, refused: string, [first, ...others]: readonly Reason[]): Answer =>
  Result.fail({ refused, trajectory: trajectory.id, reasons: [first ?? nothingWrong, ...others] })
const nothingWrong: Reason = { reason: "Malformed", faults: [] }

/** What the rules find: reasons that hold the step back, and what stands open beside it. */
const gateReasons = (compiled: Compiled, plan: StepPlan, trajectory: Trajectory, step: Step, at: Moment, reasons: Reason[]): Open[] | undefined => {
  let open: Open[] | undefined
  for (const one of plan.gates) {
    const { rule } = one
    const gaps = gapsOf(one, compiled, trajectory, at, step)
    if (gaps.length === 0) continue
    for (const gap of gaps) {
      if (!isNeeded(gap, at)) continue
      const { strength } = rule
      const holds = (strength === "inv" || strength === "must") && gap.what !== ruleFailed
      if (holds && !plan.definition.emergency) reasons.push({ reason: "Unmet", need: needOf(compiled, rule, gap, trajectory, at) })
      else if (strength !== "ask" || !wasRaised(trajectory, rule.id, Need.key(gap))) {
        const deviation = deviationFor(trajectory, rule.id, gap)
        open ??= []
        if (open.length < longestList) open.push(openAs(rule, gap, deviation))
      }
    }
  }
  return open
}

/** Its keys, and those of what it is about, in the order of canonical JSON. */
const openAs = ({ id, strength }: Rule, { what, about }: Gap, deviation: string | undefined): Open => {
  const names = Object.keys(about)
  const sorted = names.length < 2 ? about : Object.freeze(Object.fromEntries(names.toSorted().map((name) => [name, about[name] ?? ""])))
  return Object.freeze({ about: sorted, ...(deviation === undefined ? {} : { deviation }), rule: id, strength: strength === "inv" ? "must" : strength, what })
}

const wasRaised = (trajectory: Trajectory, rule: string, key: string): boolean =>
  trajectory.raised.some((one) => one.rule === rule && one.key === key)

const isFaults = (read: Envelope | readonly Fault[]): read is readonly Fault[] => Array.isArray(read)

const recordedAt = (trajectory: Trajectory, who: Envelope): Moment => {
  const earlier = trajectory.history.at(trajectory.version)?.recordedAt
  const asked = who.recordedAt ?? who.at
  return earlier === undefined || !Moment.isBefore(asked, earlier) ? asked : earlier
}

/** The step's number; with a mark behind it when someone had already given that number to another step. */
const ownId = (trajectory: Trajectory, number: number): string => {
  let id = String(number)
  while (trajectory.history.get(id) !== undefined) id = `${id}.`
  return id
}

interface Around extends Pick<Taken, "at" | "by" | "id" | "number" | "recordedAt"> {
  readonly open: Open[] | undefined
}
/** In the order of canonical JSON, so that it is written as it stands. Each kind is written out whole: an engine makes such an object in no time. */
const recordOf = ({ names: packs }: Compiled, { definition }: StepPlan, { id: trajectory }: Trajectory, step: Step, { at, by, id, number, recordedAt, open }: Around): Taken =>
  Object.freeze(open === undefined
    ? { at, by, id, number, packs, recordedAt, schema: schemaVersion, step, trajectory, under: definition.mandate }
    : { at, by, id, number, open: Object.freeze(open), packs, recordedAt, schema: schemaVersion, step, trajectory, under: definition.mandate })

const sameStep = (a: Step, b: Step): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

export const takeStep = (compiled: Compiled, trajectory: Trajectory, input: unknown, envelope: unknown): Answer => {
  const read = Step.read(input)
  const who = readEnvelope(envelope)
  if ("faults" in read || isFaults(who)) {
    const faults = [...("faults" in read ? read.faults : []), ...(isFaults(who) ? who : [])]
    return refuse(trajectory, nameOf(input), [{ reason: "Malformed", faults }])
  }
  const { step } = read
  const plan = compiled.byStep.get(step.step)
  if (plan === undefined) return refuse(trajectory, step.step, [nothingWrong])
  const number = trajectory.version + 1
  const id = who.id ?? ownId(trajectory, number)
  const before = who.id === undefined ? undefined : trajectory.history.get(id)
  if (before !== undefined) {
    return sameStep(before.step, step) && before.by === who.by
      ? Result.succeed({ trajectory, taken: before, again: true })
      : refuse(trajectory, step.step, [{ reason: "IdTaken", id, number: before.number }])
  }
  const reasons = structuralReasons(plan, trajectory, step, who)
  if (compiled.problems.length > 0 && !plan.definition.emergency) for (const problem of compiled.problems) reasons.push({ reason: "UnfitPack", problem })
  setAsideReason(compiled, step, reasons)
  const recorded = recordedAt(trajectory, who)
  if (who.recordedAt !== undefined && Moment.isBefore(who.recordedAt, who.at)) {
    reasons.push({ reason: "RecordedBeforeItHappened", at: who.at, recordedAt: who.recordedAt })
  }
  if (step.step === "StepCorrected") reasons.push(...correctionReasons(compiled, trajectory, step, who.by))
  const open = gateReasons(compiled, plan, trajectory, step, recorded, reasons)
  if (reasons.length > 0) return refuse(trajectory, step.step, reasons)
  const taken = recordOf(compiled, plan, trajectory, step, { at: who.at, by: who.by, id, number, recordedAt: recorded, open })
  return Result.succeed({ trajectory: Fold.next(trajectory, plan.definition, taken), taken, again: false })
}
