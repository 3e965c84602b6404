/** Something someone is going to do in a family: a step, and who takes it. It is made whole when it is done, of who and what is there then. */
import { Scene, Step } from "@omringd/core"
import type { About, AnyStep, PersonId, Practice, StepTag, Trajectory } from "@omringd/core"

export interface Task {
  readonly tag: StepTag
  readonly about?: About
  readonly fields?: { readonly [name: string]: unknown }
  readonly by?: PersonId
  /** The whole step, where it is known already. */
  readonly step?: AnyStep
}

const nobody: PersonId = "nobody"

export const Task = {
  /** Who takes it: who is named, or else who is nearest to the family of those who may. */
  whose: (task: Task, trajectory: Trajectory, practice: Practice): PersonId =>
    task.by ?? Scene.whoCan(trajectory, Step.definition(task.tag).mandate, practice.holders) ?? nobody,
  step: (task: Task, trajectory: Trajectory, by: PersonId, at: string): unknown =>
    task.step ?? { step: task.tag, ...Step.definition(task.tag).sketch(Scene.of(trajectory, task.about ?? {}, by, at)), ...task.fields }
}
