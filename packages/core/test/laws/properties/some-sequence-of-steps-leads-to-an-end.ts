import * as Result from "effect/Result"
import { Phase } from "../../../src/Phase.ts"
import type { Practice } from "../../../src/Practice.ts"
import type { Trajectory } from "../../../src/Trajectory.ts"
import type { Command } from "../../generators/command.ts"
import { after, walk } from "../../generators/journey.ts"
import { here } from "../../generators/moment.ts"

/** Finds a way to the end and goes it, step by step. The number of steps it took. */
export const goToTheEnd = (practice: Practice, from: Trajectory, day: string): number => {
  const at = here(from, day)
  const way = practice.wayTo(from, "Closed", at)
  if (!way.found) throw new Error(`no way from ${from.phase.name}: ${way.because} after ${way.looked}`)
  let now = from
  for (const { step, by } of way.steps) {
    const answer = practice.takeUnknown(now, step, { by, at })
    if (Result.isFailure(answer)) throw new Error(`a step on the way is refused: ${JSON.stringify(answer.failure)}`)
    now = answer.success.trajectory
  }
  if (now.phase.name !== "Closed" || now.phase.because !== "let-go") throw new Error(`the way leads to ${JSON.stringify(now.phase)}`)
  return way.steps.length
}

/** From where the story ends, and from where it was open last. How many ways were gone. */
export const someSequenceOfStepsLeadsToAnEnd = (practice: Practice) => (commands: readonly Command[]): number => {
  const at = "2027-06-01"
  const { visits, end } = walk(practice, commands)
  const open = visits.map(after).findLast(({ phase }) => Phase.isOpen(phase))
  const from = [...new Set([end, open])].filter((one) => one !== undefined && Phase.isOpen(one.phase))
  for (const one of from) if (one !== undefined) goToTheEnd(practice, one, at)
  return from.length
}
