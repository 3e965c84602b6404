/** From steps to state. What was recorded is told again, and tells the same. */
import type { AnyStep } from "./Field.ts"
import { Need } from "./Need.ts"
import { Step } from "./Step.ts"
import type { AnyDefinition } from "./Step.ts"
import type { Taken } from "./Taken.ts"
import { Trajectory } from "./Trajectory.ts"
import type { Draft } from "./Trajectory.ts"

/** A correction in force: another step in its place, or none. @public */
export type Corrections = ReadonlyMap<string, AnyStep | undefined>

const remember = (draft: Draft, taken: Taken): void => {
  const { open } = taken
  if (open === undefined) return
  const emergency = Step.definition(taken.step.step).emergency
  for (const one of open) {
    if (one.strength === "must" && emergency) {
      draft.skipped = [...draft.skipped, { rule: one.rule, by: taken.id, at: taken.at }]
    } else if (one.strength === "ask") {
      draft.raised = [...draft.raised, { rule: one.rule, key: Need.key(one) }]
    }
  }
}

const weigh = (draft: Draft, definition: AnyDefinition, { id, step, by, at }: Taken): void => {
  const [first, ...others] = definition.weighs(draft, step)
  if (first !== undefined) draft.weighty = [...draft.weighty, { step: id, tag: step.step, children: [first, ...others], by, at }]
}

/** What one step that counts makes of the state. */
const change = (draft: Draft, definition: AnyDefinition, taken: Taken): void => {
  definition.changes(draft, taken.step, taken)
  weigh(draft, definition, taken)
  remember(draft, taken)
}

/** Applies one recorded step to a draft that no one else holds. */
const apply = (draft: Draft, definition: AnyDefinition, taken: Taken): void => {
  draft.version = taken.number
  draft.history = draft.history.append(taken)
  if (taken.step.step === "StepCorrected") retell(draft)
  else change(draft, definition, taken)
}

/** @public */
const correctionsIn = (steps: Iterable<Taken>): Corrections => {
  const corrections = new Map<string, AnyStep | undefined>()
  for (const { step } of steps) if (step.step === "StepCorrected") corrections.set(step.corrects, step.instead)
  return corrections
}

/** The step as it counts now; undefined when it was entered in error or is itself a correction. */
export const asCorrected = (taken: Taken, corrections: Corrections): Taken | undefined => {
  if (taken.step.step === "StepCorrected") return undefined
  if (!corrections.has(taken.id)) return taken
  const instead = corrections.get(taken.id)
  const found = instead === undefined ? undefined : Step.read(instead)
  return found !== undefined && "step" in found ? { ...taken, step: found.step } : undefined
}

/** Tells the whole history again with its corrections in place. */
const retell = (draft: Draft): void => {
  const { id, history } = draft
  const corrections = correctionsIn(history)
  const again: Draft = { ...Trajectory.start(id) }
  for (const taken of history) {
    again.history = again.history.append(taken)
    const counts = asCorrected(taken, corrections)
    if (counts === undefined) continue
    change(again, Step.definition(counts.step.step), counts)
  }
  Object.assign(draft, again, { version: draft.version, history })
}

/** @public */
export const Fold = {
  /** The next state, for one step that was just judged. */
  next: (trajectory: Trajectory, definition: AnyDefinition, taken: Taken): Trajectory => {
    const draft: Draft = { ...trajectory }
    apply(draft, definition, taken)
    return draft
  },
  /** The state that these recorded steps give, from the start or from a trajectory they follow on. */
  all: (from: Trajectory, steps: Iterable<Taken>): Trajectory => {
    const draft: Draft = { ...from }
    for (const taken of steps) apply(draft, Step.definition(taken.step.step), taken)
    return draft
  },
  /** The state as it was known on a day: with what had been recorded by the end of it, and nothing later. */
  asKnownOn: (trajectory: Trajectory, day: string): Trajectory => {
    const known = [...trajectory.history].filter(({ recordedAt }) => recordedAt.slice(0, 10) <= day)
    return Fold.all(Trajectory.start(trajectory.id), known)
  },
  correctionsIn
}
