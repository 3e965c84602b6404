/** The way most trajectories go: from where one stands, what is proposed to come to the next phase. */
import type { PhaseName } from "../../src/Phase.ts"
import type { Practice } from "../../src/Practice.ts"
import { Scene } from "../../src/Scene.ts"
import type { About } from "../../src/Scene.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import type { Proposal } from "./journey.ts"

const next: { readonly [P in PhaseName]: StepTag } = {
  NotStarted: "SignalReceived", Signalled: "TrajectoryOpened", Answered: "TrajectoryOpened", Exploring: "WhatSettled",
  Planning: "PlanAccepted", Testing: "CarriedByNetwork", LettingGo: "InvolvementEnded", Closed: "TrajectoryReopened"
}

/** The sketch of a step here, by whoever can take it; someone who joins takes it themselves. */
export const sketched = (practice: Practice, trajectory: Trajectory, tag: StepTag, about: About, at: string): Proposal => {
  const { mandate, sketch } = Step.definition(tag)
  const found = Scene.whoCan(trajectory, mandate, practice.holders)
  const fields = sketch(Scene.of(trajectory, about, found ?? "nobody", at))
  const joins = tag === "PersonJoined" ? fields["person"] : undefined
  return { step: { step: tag, ...fields }, who: { by: joins ?? found ?? "nobody", at } }
}

const whoIsMissing = (trajectory: Trajectory): readonly [StepTag, About] | undefined => {
  const isThere = (role: string) => trajectory.people.some((person) => person.role === role && person.until === undefined)
  for (const role of ["consultant", "parent", "network-person", "care-worker"]) if (!isThere(role)) return ["PersonJoined", { role }]
  return trajectory.children.length === 0 ? ["ChildJoined", {}] : undefined
}

/** The next proposal on the road: people first, then what the step to the next phase waits for, then that step. */
export const nextOnRoad = (practice: Practice, trajectory: Trajectory, at: string): Proposal => {
  const missing = trajectory.phase.name === "Closed" ? undefined : whoIsMissing(trajectory)
  if (missing !== undefined) return sketched(practice, trajectory, ...missing, at)
  const goal = sketched(practice, trajectory, next[trajectory.phase.name], {}, at)
  const refusal = practice.whyNot(trajectory, goal.step, goal.who)
  for (const reason of refusal?.reasons ?? []) {
    if (reason.reason === "Unmet") return sketched(practice, trajectory, reason.need.metBy[0], reason.need.about, at)
  }
  return goal
}
