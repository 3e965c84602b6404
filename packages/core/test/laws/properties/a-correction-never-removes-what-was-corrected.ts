import * as Result from "effect/Result"
import { Practice } from "../../../src/Practice.ts"
import type { Step } from "../../../src/Step.ts"
import type { Taken } from "../../../src/Taken.ts"
import { Trajectory } from "../../../src/Trajectory.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import { differences, expectNone } from "../../generators/plain.ts"

/** The history as if everything had been recorded rightly from the start. */
const asIfRight = (history: readonly Taken[]): readonly Taken[] => {
  const instead = new Map<string, Step | undefined>()
  for (const { step } of history) if (step.step === "StepCorrected") instead.set(step.corrects, step.instead as Step | undefined)
  return history.flatMap((taken) => {
    if (taken.step.step === "StepCorrected") return []
    if (!instead.has(taken.id)) return [taken]
    const step = instead.get(taken.id)
    return step === undefined ? [] : [{ ...taken, step }]
  })
}

/** What was recorded stays, at its place; what counts from then on is told as if it had been recorded so. How many were made. */
export const aCorrectionNeverRemoves = (practice: Practice) => (commands: readonly Command[]): number => {
  let made = 0
  for (const { before, answer } of walk(practice, commands).visits) {
    if (Result.isFailure(answer) || answer.success.again) continue
    const { trajectory, taken } = answer.success
    if (before.history.toArray().some((one, index) => trajectory.history.at(index + 1) !== one)) throw new Error("something recorded is gone")
    if (trajectory.history.length !== before.history.length + 1 || trajectory.history.at(trajectory.version) !== taken) throw new Error("it was not recorded")
    if (taken.step.step !== "StepCorrected") continue
    made++
    if (trajectory.history.get(taken.step.corrects) !== before.history.get(taken.step.corrects)) throw new Error("the original is gone")
    const right = practice.fold(Trajectory.start(trajectory.id), asIfRight(trajectory.history.toArray()))
    expectNone("told otherwise than if it had been recorded so", differences(trajectory, right, ["version", "history"]))
  }
  return made
}

/** For every day until the end: the state as known then is the very state there was when the last step of that day was recorded. */
export const anyEarlierDayCanBeToldAgain = (practice: Practice) => (commands: readonly Command[]): number => {
  const { visits, end } = walk(practice, commands)
  const states = new Map<number, Trajectory>([[0, Trajectory.start(end.id)]])
  for (const { answer } of visits) if (Result.isSuccess(answer) && !answer.success.again) states.set(answer.success.trajectory.version, answer.success.trajectory)
  const recorded = end.history.toArray().map((taken) => ({ number: taken.number, day: taken.recordedAt.slice(0, 10) }))
  const days = new Set(["2000-01-01", ...recorded.map(({ day }) => day)])
  for (const day of days) {
    const version = Math.max(0, ...recorded.filter((one) => one.day <= day).map(({ number }) => number))
    const then = states.get(version)
    if (then === undefined) throw new Error(`nothing is known of version ${version}`)
    expectNone(`as known on ${day}`, differences(Practice.asKnownOn(end, day), then))
  }
  return days.size
}
