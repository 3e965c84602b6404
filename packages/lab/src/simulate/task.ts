/** Something someone is going to do in a family: a step. It is made whole when it is done, of who and what is there then. */
import { Scene, Step } from "@omringd/core"
import type { About, AnyStep, PersonId, StepTag, Trajectory } from "@omringd/core"

export interface Task {
  readonly tag: StepTag
  readonly about?: About
  readonly fields?: { readonly [name: string]: unknown }
  /** Who takes it, where that is known already. */
  readonly by?: PersonId
  /** The whole step, where it is known already. */
  readonly step?: AnyStep
}

export const Task = {
  step: (task: Task, trajectory: Trajectory, by: PersonId, at: string): object =>
    task.step ?? { step: task.tag, ...Step.definition(task.tag).sketch(Scene.of(trajectory, task.about ?? {}, by, at)), ...task.fields }
}
