/** Reasons that lie in the step itself and the trajectory, before any rule is asked. */
import type { Compiled, StepPlan } from "./compile.ts"
import { byId } from "../trajectory/by-id.ts"
import type { Role } from "../Person.ts"
import type { PhaseName } from "../Phase.ts"
import type { Reason } from "../Refusal.ts"
import type { Introduced } from "../StepDefinition.ts"
import type { Step } from "../Step.ts"
import type { Who } from "../Taken.ts"
import type { Trajectory } from "../Trajectory.ts"

const roleOf = (trajectory: Trajectory, id: string, introduced: readonly Introduced[]): Role | undefined => {
  const person = byId(trajectory.people).get(id)
  if (person !== undefined && person.until === undefined) return person.role
  if (byId(trajectory.children).has(id)) return "child"
  for (const one of introduced) if (one.id === id) return one.role
  return undefined
}

const phaseReason = (plan: StepPlan, trajectory: Trajectory, reasons: Reason[]): void => {
  const { moves } = plan.definition
  if (moves[trajectory.phase.name] !== undefined) return
  const possibleFrom = Object.keys(moves) as PhaseName[] // moves are keyed by phase name
  reasons.push({ reason: "WrongPhase", phase: trajectory.phase.name, possibleFrom })
}

export const mandateReason = (plan: StepPlan, trajectory: Trajectory, who: Pick<Who, "by">, introduced: readonly Introduced[], reasons: Reason[]): void => {
  const role = roleOf(trajectory, who.by, introduced)
  if (role === undefined) reasons.push({ reason: "NotInIt", by: who.by })
  else if (!plan.holders.includes(role)) {
    reasons.push({ reason: "OtherMandate", mandate: plan.definition.mandate, heldBy: plan.holders, role })
  }
}

/** Any rule but a `must` can be set aside, also one of a pack that is not in force here: rules lie outside the trajectory. */
export const setAsideReason = (compiled: Compiled, step: Step, reasons: Reason[]): void => {
  if (step.step !== "Deviated") return
  if (compiled.rules.some(({ id, strength }) => id === step.rule && (strength === "inv" || strength === "must"))) {
    reasons.push({ reason: "Misfit", misfit: { code: "a-must-is-not-set-aside", path: "rule", about: step.rule } })
  }
}

export const structuralReasons = (plan: StepPlan, trajectory: Trajectory, step: Step, who: Pick<Who, "by" | "at">): Reason[] => {
  const reasons: Reason[] = []
  const { definition } = plan
  const introduced = definition.introduces(step)
  phaseReason(plan, trajectory, reasons)
  mandateReason(plan, trajectory, who, introduced, reasons)
  plan.references(trajectory, step, introduced, reasons)
  for (const misfit of definition.misfits(trajectory, step, who.by, who.at)) reasons.push({ reason: "Misfit", misfit })
  return reasons
}
