/** What is true of every trajectory that can be reached, as a sentence, the clause it stands on, and what would break it. */
import type { Trajectory } from "../Trajectory.ts"

/** @public */
export interface Invariant {
  /** A sentence that is always true, in kebab-case: also the file's name. */
  readonly id: string
  readonly clause: string
  readonly holds: (trajectory: Trajectory) => boolean
  /** What breaks it here, as references and codes; empty when it holds. */
  readonly broken: (trajectory: Trajectory) => readonly string[]
}

/** @public */
export const Invariant = {
  define: ({ id, clause, broken }: Omit<Invariant, "holds">): Invariant => ({
    id, clause, broken, holds: (trajectory) => broken(trajectory).length === 0
  })
}
