import { isDeepStrictEqual } from "node:util"
import * as Result from "effect/Result"
import { History } from "../../../src/History.ts"
import type { Practice } from "../../../src/Practice.ts"
import type { Taken } from "../../../src/Taken.ts"
import { Trajectory } from "../../../src/Trajectory.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import { differences, expectNone, text } from "../../generators/plain.ts"

/** A snapshot as a store gives it back: from text, with its history from the same text. */
const stored = (trajectory: Trajectory): Trajectory => {
  const read = JSON.parse(text(trajectory)) as Trajectory & { readonly history: readonly Taken[] }
  return { ...read, history: History.of(read.history) }
}

/** All steps as they were given out to be recorded, from the start, give the state, and so does each state on the way followed by the rest. */
export const foldingGivesTheVeryState = (practice: Practice) => (commands: readonly Command[]): void => {
  const { visits, end } = walk(practice, commands)
  const steps = visits.flatMap(({ answer }) => (Result.isSuccess(answer) && !answer.success.again ? [answer.success.taken] : []))
  expectNone("folded from the start", differences(practice.fold(Trajectory.start(end.id), steps), end))
  visits.forEach(({ before, answer }, index) => {
    if (Result.isFailure(answer) || answer.success.again) return
    const rest = steps.slice(before.version)
    if (index % 4 === 0) expectNone(`from the state at ${before.version}`, differences(practice.fold(before, rest), end))
    if (index % 8 !== 0) return
    const told = practice.fold(stored(before), JSON.parse(JSON.stringify(rest)) as readonly Taken[])
    if (!isDeepStrictEqual(JSON.parse(text(told)), JSON.parse(text(end)))) throw new Error(`a stored snapshot at ${before.version} and the rest tell something else`)
  })
}
