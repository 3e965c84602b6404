/** A long row of proposals, lawful and not, for any trajectory: what each step looks like in the scene, and who might take it. */
import * as Result from "effect/Result"
import { Practice, Scene, Step } from "@omringd/core"
import type { StepTag, Trajectory } from "@omringd/core"

export interface Proposal {
  readonly step: unknown
  readonly who: { readonly by: string; readonly at: string; readonly recordedAt: string; readonly id?: string }
}

const day = (number: number): string => `2026-03-${String(2 + Math.floor(number / 12)).padStart(2, "0")}`

/** Numbers that look random and are always the same. */
const numbersFrom = (seed: number) => () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return seed / 0x7fffffff
}

const people = ["consultant", "care-worker", "parent", "network-person"]
const beginning: readonly StepTag[] = ["ChildJoined", "SignalReceived", "TrajectoryOpened", "DangerStated"]

/** The proposals, made on the way that the practice itself goes with them. */
export const proposals = (practice: Practice, id: string, count: number, seed = 7): readonly Proposal[] => {
  const next = numbersFrom(seed)
  const made: Proposal[] = []
  let trajectory: Trajectory = Practice.start(id)
  const propose = (step: unknown, by: string, stepId?: string): void => {
    const at = day(made.length)
    const who = { by, at, recordedAt: `${at}T12:00:00Z`, ...(stepId === undefined ? {} : { id: stepId }) }
    made.push({ step, who })
    const answer = practice.takeUnknown(trajectory, step, who)
    if (Result.isSuccess(answer)) trajectory = answer.success.trajectory
  }
  const sketched = (tag: StepTag, by: string) => ({ step: tag, ...Step.definition(tag).sketch(Scene.of(trajectory, {}, by, day(made.length))) })
  for (const role of people) propose({ step: "PersonJoined", person: role, role }, role)
  for (const tag of beginning) propose(sketched(tag, "consultant"), "consultant")
  while (made.length < count) {
    const tag = Step.tags[Math.floor(next() * Step.tags.length)] ?? "ChildJoined"
    const by = (next() < 0.1 ? undefined : Scene.whoCan(trajectory, Step.definition(tag).mandate, practice.holders)) ?? "consultant"
    propose(sketched(tag, by), by, next() < 0.3 ? `proposal-${made.length}` : undefined)
  }
  return made
}
