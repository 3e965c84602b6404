import * as Result from "effect/Result"
import type { Practice } from "../../../src/Practice.ts"
import { isObject } from "../../../src/Reading.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import { text } from "../../generators/plain.ts"

/** Every trajectory that was proposed to is afterwards what it was before, whatever the answer; `whyNot` says what `take` says. */
export const aRefusedStepChangesNothing = (practice: Practice) => (commands: readonly Command[]): void => {
  const watched: Practice = {
    ...practice,
    takeUnknown: (trajectory, step, who) => {
      const before = text(trajectory)
      const history = trajectory.history.toArray()
      const answer = practice.takeUnknown(trajectory, step, who)
      if (text(trajectory) !== before) throw new Error("the trajectory it was proposed to changed")
      if (history.some((taken, index) => trajectory.history.at(index + 1) !== taken)) throw new Error("its history changed")
      const refusal = practice.whyNot(trajectory, step, who)
      if (JSON.stringify(refusal) !== JSON.stringify(Result.isFailure(answer) ? answer.failure : undefined)) throw new Error("whyNot says otherwise")
      return answer
    }
  }
  walk(watched, commands)
}

/** The same step under the same reference is taken once, then and later, on whatever day it is said to have happened; another step or person under it is refused as that alone. */
export const theSameStepTwiceIsTakenOnce = (practice: Practice) => (commands: readonly Command[]): void => {
  const { visits, end } = walk(practice, commands)
  for (const { proposal, answer } of visits) {
    if (Result.isFailure(answer) || !isObject(proposal.who)) continue
    const { taken, trajectory } = answer.success
    const who = { ...proposal.who, id: taken.id }
    for (const now of [trajectory, end]) {
      for (const day of [who, { ...who, at: "2041-01-01", recordedAt: "2040-01-01" }]) {
        const again = practice.takeUnknown(now, proposal.step, day)
        if (Result.isFailure(again)) throw new Error(`taken, then refused: ${JSON.stringify(again.failure)}`)
        if (!again.success.again || again.success.trajectory !== now || again.success.taken !== now.history.get(taken.id)) {
          throw new Error("the second time something changed")
        }
      }
      const other = { step: "PlanDelivered", to: ["someone-else"] }
      for (const [step, by] of [[other, who], [proposal.step, { ...who, by: "someone-else" }]] as const) {
        const refusal = practice.whyNot(now, step, by)
        const kinds = refusal?.reasons.map(({ reason }) => reason).join()
        if (kinds !== "IdTaken") throw new Error(`something else under ${taken.id}: ${kinds ?? "taken"}`)
      }
    }
  }
}
