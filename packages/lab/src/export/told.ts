/** A trajectory told again step by step, for what no single step knows: phases, and who is who. */
import { Fold, Trajectory } from "@omringd/core"
import type { Taken } from "@omringd/core"
import type { Around } from "./envelope.ts"

export interface Told {
  readonly taken: Taken
  readonly around: Around
}
export interface Whole {
  readonly told: readonly Told[]
  readonly end: Trajectory
  /** Everyone's role, also of whom a correction took out again. */
  readonly roles: ReadonlyMap<string, string>
  readonly family: string | undefined
}

const remember = (roles: Map<string, string>, { people, children }: Trajectory): void => {
  for (const { id, role } of people) roles.set(id, role)
  for (const { id } of children) roles.set(id, "child")
}

export const toldOf = (id: string, steps: readonly Taken[]): Whole => {
  const corrections = Fold.correctionsIn(steps)
  const roles = new Map<string, string>()
  let state: Trajectory = Trajectory.start(id)
  let family: string | undefined
  const told = steps.map((taken): Told => {
    const before = state.phase.name
    state = Fold.all(state, [taken])
    remember(roles, state)
    if (taken.step.step === "TrajectoryOpened") family ??= taken.step.family
    return { taken, around: { role: roles.get(taken.by) ?? "unknown", before, after: state.phase.name, corrected: corrections.has(taken.id) } }
  })
  return { told, end: state, roles, family }
}
