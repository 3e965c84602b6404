import * as Result from "effect/Result"
import { Moment } from "../../../src/Moment.ts"
import { Need } from "../../../src/Need.ts"
import type { Practice } from "../../../src/Practice.ts"
import { daysAfterEmergency } from "../../../src/practice/agenda.ts"
import { Step } from "../../../src/Step.ts"
import type { StepTag } from "../../../src/Step.ts"
import type { Taken } from "../../../src/Taken.ts"
import type { Trajectory } from "../../../src/Trajectory.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import { sketched } from "../../generators/road.ts"

/** Named here once more, so that a door that shuts is noticed. */
export const emergencies: readonly StepTag[] = ["SafetyJudged", "ImmediatePlanMade", "ChildPlaced", "CourtSeized"]

/** What was stepped over is owed for as long as the rule finds it missing, within the term of an emergency that stepped over it. */
const isOwed = (practice: Practice, after: Trajectory, taken: Taken): readonly string[] => {
  const { at } = taken
  const agenda = practice.whatNeedsToHappen(after, at)
  return (taken.open ?? []).filter(({ strength }) => strength === "must").flatMap((open) => {
    const key = Need.key(open)
    const isMissing = practice.rules.some((rule) =>
      rule.id === open.rule && (rule.during === undefined || rule.during.includes(after.phase.name)) &&
      rule.needs(after, { at }).some((gap) => Need.key(gap) === key))
    const days = after.skipped.filter(({ rule }) => rule === open.rule).map((one) => Moment.plus(one.at, { days: daysAfterEmergency }))
    const isInTime = agenda.some(({ due, ...need }) => need.rule === open.rule && Need.key(need) === key && due !== undefined && days.some((day) => due <= day))
    return !isMissing || isInTime ? [] : [`${open.rule} ${key}`]
  })
}

/** Each of the four, wherever one comes. How often a `must` was stepped over. */
export const theEmergencyDoorIsNeverClosedByANeed = (practice: Practice) => (commands: readonly Command[]): number => {
  let steppedOver = 0
  const { visits, end } = walk(practice, commands)
  for (const before of [...visits.map((visit) => visit.before), end]) {
    for (const tag of emergencies) {
      if (!Step.definition(tag).emergency) throw new Error(`${tag} is no emergency door any more`)
      const { step, who } = sketched(practice, before, tag, {}, "2026-08-01")
      const answer = practice.takeUnknown(before, step, who)
      if (Result.isFailure(answer)) {
        const closed = answer.failure.reasons.filter(({ reason }) => reason === "Unmet")
        if (closed.length > 0) throw new Error(`${tag} is held back: ${JSON.stringify(closed)}`)
        continue
      }
      const { taken, trajectory } = answer.success
      const notOwed = isOwed(practice, trajectory, taken)
      if (notOwed.length > 0) throw new Error(`stepped over by ${tag} and not owed: ${notOwed.join()}`)
      if (taken.open?.some(({ strength }) => strength === "must") === true) steppedOver++
    }
  }
  return steppedOver
}
