/** Three weighty steps, each proposed at many points of trajectories: what ours finds missing there, and the facts for the others. */
import { Trajectory } from "@omringd/core"
import type { Step, StepTag, Taken } from "@omringd/core"
import { judgeAt } from "@omringd/core/Story"
import type { Told } from "@omringd/core/Story"
import { ofTen, tenRules } from "../practices.ts"
import { proposed, wholeTrajectory } from "../trajectory.ts"
import { stepsAsked } from "./condition.ts"
import { factsOf } from "./facts.ts"
import type { Facts } from "./facts.ts"

export interface Case {
  /** A step proposed to a trajectory on a day, and the same day without it. */
  readonly told: Told & { readonly proposed: Step }
  readonly without: Told
  readonly facts: Facts
}

const samples = stepsAsked.map((tag) => {
  const found = proposed(wholeTrajectory).find(({ step }) => step.step === tag)
  if (found === undefined) throw new Error(`${tag} was not taken`)
  return found.step
})

const casesAfter = (trajectory: Trajectory, on: string): readonly Case[] =>
  samples.map((step) => ({
    told: { trajectory, on, proposed: step }, without: { trajectory, on, proposed: undefined }, facts: factsOf(trajectory, step.step, on)
  }))

/** At every so many steps of a trajectory. */
const casesAlong = (steps: readonly Taken[], every: number): readonly Case[] =>
  steps.flatMap((taken, at) => (at % every === 0 ? casesAfter(ofTen.fold(Trajectory.start("family"), steps.slice(0, at + 1)), taken.recordedAt) : []))

const leftOut: readonly StepTag[] = [
  "ReasonExplained", "ChildHeard", "SpokespersonNamed", "StrengthNamed", "ExistingSafetyShown", "NetworkPersonInformed", "LastingAdultCommitted",
  "FeedbackAsked"
]
const statedBy = (...contributors: readonly [string]) => wholeTrajectory
  .filter(({ step }) => step.step !== "ViewAdded")
  .map((taken): Taken => (taken.step.step === "DangerStated" ? { ...taken, step: { ...taken.step, contributors } } : taken))

/** Where it is looked at that all find the same: as it went, with steps of one kind left out, and with dangers stated by one side alone. */
export const cases: readonly Case[] = [
  ...casesAlong(wholeTrajectory, 1),
  ...leftOut.flatMap((tag) => casesAlong(wholeTrajectory.filter(({ step }) => step.step !== tag), 4)),
  ...["mother", "care-worker"].flatMap((side) => casesAlong(statedBy(side), 4))
]
/** Where it is timed. */
export const sample: readonly Case[] = cases.filter((_, at) => at % 13 === 0)

const gates = new Map(stepsAsked.map((tag) => [tag as StepTag, tenRules.filter(({ before }) => before.includes(tag))]))
const owed = tenRules.filter(({ before }) => before.length === 0)

/** The ids of the rules that find something missing, by the rules themselves on the trajectory itself. */
export const ours = ({ told, without }: Case): readonly string[] => {
  const missing: string[] = []
  for (const rule of gates.get(told.proposed.step) ?? []) if (judgeAt(rule, told).length > 0) missing.push(rule.id)
  for (const rule of owed) if (judgeAt(rule, without).length > 0) missing.push(rule.id)
  return missing
}
