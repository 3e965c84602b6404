/** What a correction may not do: rewrite what one could not have taken, edit an opinion, correct a correction, become another step, leave others without ground, or strike out a parent. */
import { compile } from "./compile.ts"
import type { Compiled, StepPlan } from "./compile.ts"
import { gapsOf, isNeeded } from "./gaps.ts"
import { trusted } from "./trusted.ts"
import { mandateReason, setAsideReason, structuralReasons } from "./structure.ts"
import type { AnyStep } from "../Field.ts"
import { asCorrected, Fold } from "../Fold.ts"
import { isObject } from "../Reading.ts"
import type { Misfit, Reason } from "../Refusal.ts"
import { Step } from "../Step.ts"
import type { StepNamed } from "../Step.ts"
import type { Taken } from "../Taken.ts"
import { Trajectory } from "../Trajectory.ts"
import type { PersonId } from "../Words.ts"

type Correction = StepNamed<"StepCorrected">

const holdsOpinion = (step: AnyStep): boolean => {
  for (const field of [step["says"], step["grounds"]]) if (isObject(field) && field["kind"] === "opinion") return true
  return false
}

/**
 * What every story must satisfy, whatever packs are in force: the mandates at their widest and what is built in. What a pack asked of
 * a step was asked when it was taken; so no pack can make a correction possible, and none can make it impossible.
 */
const core: Compiled = /* @__PURE__ */ compile([], trusted)

/** A step that does not stand in a story, and what lies in the step itself. */
interface Fallen {
  readonly taken: Taken
  readonly reasons: readonly Reason[]
}

const lacksGround = (plan: StepPlan, told: Trajectory, taken: Taken): boolean =>
  !plan.definition.emergency &&
  plan.gates.some((rule) => gapsOf(rule, core, told, taken.at, taken.step).some((gap) => isNeeded(gap, taken.at)))

/** The story with the correction in place, or the first step that could not have been taken any more. */
const retold = (trajectory: Trajectory, { corrects, instead }: Correction): Fallen | Trajectory => {
  const corrections = new Map(Fold.correctionsIn(trajectory.history)).set(corrects, instead)
  let told: Trajectory = Trajectory.start(trajectory.id)
  for (const taken of trajectory.history) {
    const counts = asCorrected(taken, corrections)
    const plan = counts === undefined ? undefined : core.byStep.get(counts.step.step)
    if (counts === undefined || plan === undefined) {
      told = { ...told, history: told.history.append(taken) } // it was recorded, so it can be spoken of
      continue
    }
    const reasons = structuralReasons(plan, told, counts.step, counts)
    if (reasons.length > 0 || lacksGround(plan, told, counts)) return { taken, reasons }
    told = Fold.next(told, plan.definition, { ...counts, number: told.version + 1 })
  }
  return told
}

const misfit = (code: Misfit["code"], path: string, about: string): Reason => ({ reason: "Misfit", misfit: { code, path, about } })

/** Where the other step's own reasons point, seen from the correction. */
const inside = (reason: Reason): Reason => {
  if (reason.reason === "Misfit") return { ...reason, misfit: { ...reason.misfit, path: `instead.${reason.misfit.path}` } }
  return "path" in reason ? { ...reason, path: `instead.${reason.path}` } : reason
}

/** A step is corrected by whoever took it, or by someone who could have taken it. */
const mandateOf = (compiled: Compiled, trajectory: Trajectory, target: Taken, by: PersonId): readonly Reason[] => {
  const plan = compiled.byStep.get(target.step.step)
  if (plan === undefined || by === target.by) return []
  const reasons: Reason[] = []
  mandateReason(plan, trajectory, { by }, [], reasons)
  return reasons.filter(({ reason }) => reason === "OtherMandate")
}

/**
 * Steps that would not stand any more: of the corrected one its own reasons, of a later one that it stands on this. That a parent was never
 * one is for the parent to say, and for whoever wrote it; anyone else would shut a parent out (clause parents-worth-working-with).
 */
const fallenReasons = (trajectory: Trajectory, correction: Correction, target: Taken, by: PersonId): readonly Reason[] => {
  const told = retold(trajectory, correction)
  if ("people" in told) {
    const { people } = told
    return trajectory.people.flatMap(({ id, role }) =>
      role === "parent" && by !== id && by !== target.by && !people.some((one) => one.id === id && one.role === role)
        ? [misfit("a-parent-is-not-shut-out", "corrects", id)] : [])
  }
  return told.taken === target && told.reasons.length > 0
    ? told.reasons.map(inside)
    : [misfit("others-stand-on-it", "corrects", told.taken.id)]
}

/** What is wrong with what it says, whoever says it. */
const contentReasons = (compiled: Compiled, trajectory: Trajectory, correction: Correction, target: Taken, by: PersonId): readonly Reason[] => {
  const { corrects, instead } = correction
  const found: Reason[] = []
  const counts = asCorrected(target, Fold.correctionsIn(trajectory.history)) ?? target
  if (instead !== undefined && [target, counts].some(({ step }) => holdsOpinion(step))) found.push(misfit("an-opinion-is-answered-not-edited", "corrects", corrects))
  if (instead !== undefined && instead.step !== target.step.step) found.push(misfit("another-step-instead", "instead.step", target.step.step))
  if (found.length > 0) return found
  const setAside: Reason[] = []
  const read = instead === undefined ? undefined : Step.read(instead)
  if (read !== undefined && "step" in read) setAsideReason(compiled, read.step, setAside)
  return [...setAside.map(inside), ...fallenReasons(trajectory, correction, target, by)]
}

export const correctionReasons = (compiled: Compiled, trajectory: Trajectory, correction: Correction, by: PersonId): readonly Reason[] => {
  const { corrects } = correction
  const target = trajectory.history.get(corrects)
  if (target === undefined) return []
  if (target.step.step === "StepCorrected") return [misfit("a-correction-is-not-corrected", "corrects", corrects)]
  return [...mandateOf(compiled, trajectory, target, by), ...contentReasons(compiled, trajectory, correction, target, by)]
}
