import { Plan } from "./plan.ts"
import type { PlanVersion } from "./plan.ts"
import type { Draft } from "../Trajectory.ts"

/** The plan with its current version changed; the same plan when there is none. */
export const changeCurrent = (plan: Plan, change: (version: PlanVersion) => PlanVersion): Plan => {
  const current = plan.versions.at(-1)
  return current === undefined ? plan : { ...plan, versions: [...plan.versions.slice(0, -1), change(current)] }
}

/** The plan with the version in force changed: that is the one people live by, and try out. */
export const changeInForce = (plan: Plan, change: (version: PlanVersion) => PlanVersion): Plan => {
  const inForce = plan.versions.findLastIndex(({ accepted }) => accepted !== undefined)
  return { ...plan, versions: plan.versions.map((version, index) => (index === inForce ? change(version) : version)) }
}

/** Puts the plan in its place; a phase that holds the version in force goes on holding it as it now is. */
export const setPlan = (next: Draft, plan: Plan): void => {
  next.plan = plan
  const inForce = Plan.inForce(plan)
  if ("plan" in next.phase && inForce !== undefined && inForce !== next.phase.plan) next.phase = { ...next.phase, plan: inForce }
}
