/**
 * A promise people made each other, as a pure function from what it reads of a trajectory to what is missing. A rule judges how
 * professionals work together with a family. It never judges the family, and nothing adds up to a score.
 */
import type { Says } from "./Language.ts"
import type { Moment } from "./Moment.ts"
import type { Gap, Strength } from "./Need.ts"
import type { PhaseName } from "./Phase.ts"
import type { Step, StepTag } from "./Step.ts"
import type { Tale } from "./Tale.ts"
import type { Part, Trajectory } from "./Trajectory.ts"

/** The moment, and the step that is proposed, if one is. @public */
export interface Asked {
  /** The moment for which it is asked: a rule has no other clock. */
  readonly at: Moment
  /** The whole step that someone wants to take; not there when what is owed is looked at. */
  readonly proposed?: Step
}

/** @public */
interface Told {
  /** Stories that keep it, by their title. They are its tests and its documentation. */
  readonly kept: { readonly [title: string]: Tale }
  /** Stories that break it. */
  readonly broken: { readonly [title: string]: Tale }
}

/** @public */
interface Written<Id extends string, R extends Part, P extends PhaseName> extends Told {
  /** A sentence that is true when all is well, in kebab-case: also the file's name. */
  readonly id: Id
  /** The clause of the sources, or the published rule, that it stands on. */
  readonly clause: string
  /** `must`: a step waits until it is met. `should`: the step stands, the gap is recorded and owed. `ask`: raised once. */
  readonly strength: Strength
  /** The steps that wait for it, or before which it is looked at. */
  readonly before?: readonly StepTag[]
  /** It is owed at any time, also when no step is waiting. */
  readonly owed?: true
  /** Only in these phases, and what is certain in them it can count on; everywhere when left out. */
  readonly during?: readonly P[]
  /** The parts of the trajectory it reads; no others are in its reach. */
  readonly reads: readonly R[]
  /** What in it no source gives and is ours to set, such as a number of weeks. */
  readonly assumed?: string
  /** What is missing; an empty list when all is well. */
  needs(view: Pick<Trajectory<P>, R>, asked: Asked): readonly Gap[]
  readonly says: Says
}

/** @public */
export interface Rule extends Told {
  readonly id: string
  readonly clause: string
  readonly strength: Strength
  readonly before: readonly StepTag[]
  readonly owed: boolean
  readonly during: readonly PhaseName[] | undefined
  readonly reads: readonly Part[]
  readonly assumed: string | undefined
  needs(view: Trajectory, asked: Asked): readonly Gap[]
  readonly says: Says
}

/** @public */
export const Rule = {
  define: <const Id extends string, const R extends Part, const P extends PhaseName = PhaseName>(written: Written<Id, R, P>): Rule => ({
    id: written.id,
    clause: written.clause,
    strength: written.strength,
    before: written.before ?? [],
    owed: written.owed === true,
    during: written.during,
    reads: written.reads,
    assumed: written.assumed,
    needs: written.needs as unknown as Rule["needs"], // it is asked only in the phases it names
    says: written.says,
    kept: written.kept,
    broken: written.broken
  })
}
