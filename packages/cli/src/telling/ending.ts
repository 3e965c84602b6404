/** Where things stand at the end of what is told. */
import { Plan } from "@omringd/core"
import type { Moment, Practice, Trajectory } from "@omringd/core"
import type { End, PlanRuleNow } from "./Telling.ts"
import { ask } from "./turns.ts"

const planRules = (trajectory: Trajectory): readonly PlanRuleNow[] => {
  const version = Plan.inForce(trajectory.plan) ?? Plan.current(trajectory.plan)
  if (version === undefined) return []
  const outcomes = Plan.outcomes(version)
  return version.rules.map(({ rule, owner }) => ({ rule, owner, outcome: outcomes.get(rule) ?? "not-tried" }))
}

export const ending = (practice: Practice, trajectory: Trajectory, now: Moment): End => {
  const { phase, plan, frame, children } = trajectory
  return {
    phase: phase.name,
    ...("since" in phase ? { since: phase.since } : {}),
    ...("because" in phase ? { because: phase.because } : {}),
    track: frame.track,
    plan: Plan.stateOf(plan),
    planRules: planRules(trajectory),
    carriers: "carriers" in phase ? phase.carriers : (plan.carried?.by ?? []),
    needs: practice.whatNeedsToHappen(trajectory, now),
    children: children.map(({ id, letGo }) => {
      const asked = ask(practice, trajectory, id, now)
      return letGo === undefined ? asked : { ...asked, letGo }
    })
  }
}
