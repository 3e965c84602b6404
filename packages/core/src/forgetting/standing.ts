/** Whether what is kept of a trajectory, or of someone in it, is over: each term that is, and everything that stands in the way. */
import type { Over } from "./certificate.ts"
import type { Keeping, Missing } from "../Keeping.ts"
import { Moment } from "../Moment.ts"
import { Phase } from "../Phase.ts"
import type { Practice } from "../Practice.ts"
import type { Trajectory } from "../Trajectory.ts"
import type { PersonId } from "../Words.ts"

/** @public */
interface At {
  readonly trajectory: string
}
/** Why something is still to be kept. @public */
export type Held =
  /** Its term runs. `earlier`: who says that it may be asked for before. */
  | At & Pick<Keeping, "child" | "because" | "source" | "earlier"> & { readonly held: "kept"; readonly until: string }
  /** Until when is not known: what is missing; nothing that is in force says anything when there is no `because`. */
  | At & Partial<Pick<Keeping, "child" | "because" | "source" | "earlier">> & { readonly held: "not-known"; readonly missing?: Missing }
  /** The services are involved. */
  | At & { readonly held: "open" }

/** @public */
export interface Standing {
  readonly over: readonly Over[]
  readonly held: readonly Held[]
}

/** Of a child its own file and the family's; of anyone else everything, for their words lie in every child's file. */
const governs = ({ children }: Trajectory, person: PersonId | undefined) => {
  const isChild = children.some(({ id }) => id === person)
  return ({ child }: Keeping): boolean => !isChild || child === undefined || child === person
}

const isOpenFor = ({ phase, children }: Trajectory, person: PersonId | undefined): boolean =>
  Phase.isOpen(phase) && children.find(({ id }) => id === person)?.letGo === undefined

/** Of someone, or of the whole trajectory, on a day; the last day of a term still counts. */
export const standingOf = (practice: Practice, trajectory: Trajectory, on: string, person?: PersonId): Standing => {
  const { id } = trajectory
  const keepings = practice.keeping(trajectory, on).filter(governs(trajectory, person))
  const over: Over[] = []
  const held: Held[] = isOpenFor(trajectory, person) ? [{ held: "open", trajectory: id }] : []
  if (keepings.length === 0) held.push({ held: "not-known", trajectory: id })
  for (const { until, missing, ...said } of keepings) {
    if (until === undefined) held.push({ held: "not-known", trajectory: id, ...said, ...(missing === undefined ? {} : { missing }) })
    else if (Moment.dayOf(on) <= until) held.push({ held: "kept", trajectory: id, until, ...said })
    else {
      const { child, because, source } = said
      over.push({ trajectory: id, ...(child === undefined ? {} : { child }), until, because, source })
    }
  }
  return { over, held }
}
