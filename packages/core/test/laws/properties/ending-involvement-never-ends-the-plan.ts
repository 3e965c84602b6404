import { isDeepStrictEqual } from "node:util"
import * as Result from "effect/Result"
import { Person } from "../../../src/Person.ts"
import { Phase } from "../../../src/Phase.ts"
import type { Practice } from "../../../src/Practice.ts"
import type { StepTag } from "../../../src/Step.ts"
import type { Trajectory } from "../../../src/Trajectory.ts"
import { Plan } from "../../../src/trajectory/plan.ts"
import type { Command } from "../../generators/command.ts"
import { walk } from "../../generators/journey.ts"
import { sketched } from "../../generators/road.ts"

/** The plan's own life after the services left: those who live by it can still try, change, share and look after it. */
const lives: readonly StepTag[] = ["PlanRuleTested", "NetworkCheckedIn", "PlanDrafted", "PlanAgreed", "PlanDelivered"]

const isAlive = (practice: Practice, closed: Trajectory): void => {
  if (Plan.inForce(closed.plan) === undefined) return
  if (!closed.people.some((person) => Person.isHere(person) && Person.isInformal(person.role))) return
  for (const tag of lives) {
    const { step, who } = sketched(practice, closed, tag, {}, "2027-06-01")
    const stuck = practice.whyNot(closed, step, who)?.reasons.filter(({ reason }) => reason === "WrongPhase" || reason === "OtherMandate")
    if (stuck !== undefined && stuck.length > 0) throw new Error(`${tag} ended with involvement: ${JSON.stringify(stuck)}`)
  }
}

/** The step that ends leaves the plan as it was; from then on nothing but a correction takes anything from it. How many ends were met. */
export const endingInvolvementNeverEndsThePlan = (practice: Practice) => (commands: readonly Command[]): number => {
  let ends = 0
  for (const { before, answer } of walk(practice, commands).visits) {
    if (Result.isFailure(answer) || answer.success.again) continue
    const { taken, trajectory } = answer.success
    if (Phase.isOpen(before.phase) && trajectory.phase.name === "Closed" && taken.step.step === "InvolvementEnded") {
      ends++
      if (!isDeepStrictEqual(before.plan, trajectory.plan)) throw new Error("the plan changed with the end of involvement")
      if (Plan.inForce(trajectory.plan) !== undefined && trajectory.phase.carriers.length === 0) throw new Error("nobody carries the plan on")
      isAlive(practice, trajectory)
    }
    if (taken.step.step === "StepCorrected") continue
    const kept = trajectory.plan.versions
    const lost = before.plan.versions.filter(({ id, accepted }, index) => kept[index]?.id !== id || (accepted !== undefined && kept[index]?.accepted === undefined))
    if (lost.length > 0) throw new Error(`${taken.step.step} took from the plan: ${lost.map(({ id }) => id).join()}`)
  }
  return ends
}
