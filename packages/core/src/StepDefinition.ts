/** How a step is written down: one definition holds all there is to say about it. */
import type { Described, Fields } from "./Field.ts"
import type { Mandate } from "./Mandate.ts"
import type { PhaseName } from "./Phase.ts"
import type { Role } from "./Person.ts"
import type { Misfit } from "./Refusal.ts"
import type { Scene } from "./Scene.ts"
import type { Draft, Trajectory } from "./Trajectory.ts"
import type { Moment } from "./Moment.ts"
import type { PersonId } from "./Words.ts"

/** From which phases a step can be taken, and to which it leads; the same name on both sides is staying. @public */
export type Moves = { readonly [From in PhaseName]?: PhaseName }
/** @public */
export type StepOf<Tag extends string, F extends Fields> = { readonly step: Tag } & Described<F>

/** What a definition may know of the envelope. @public */
export interface Envelope {
  readonly id: string
  readonly number: number
  readonly by: PersonId
  readonly at: Moment
}

/** @public */
export interface Introduced {
  readonly id: PersonId
  readonly role: Role
}

/** @public */
export interface StepDefinition<Tag extends string, F extends Fields, M extends Moves> {
  readonly tag: Tag
  readonly fields: F
  readonly moves: M
  readonly mandate: Mandate
  /** The emergency door: never held back by an unmet need. */
  readonly emergency: boolean
  /** Replaces parts of the next state. Called only for a step that fits. */
  changes(next: Draft, step: StepOf<Tag, F>, taken: Envelope): void
  /** Where the step's own content contradicts the trajectory or the model. Empty when it fits. */
  misfits(trajectory: Trajectory, step: StepOf<Tag, F>, by: PersonId, at: Moment): readonly Misfit[]
  /** Whom the step brings in: they may take it, and its words may be by and about them. */
  introduces(step: StepOf<Tag, F>): readonly Introduced[]
  /** The children it weighs on, once it is taken; none for most steps. */
  weighs(trajectory: Trajectory, step: StepOf<Tag, F>): readonly PersonId[]
  /** The smallest whole example of the step in this scene: for ways forward, exploring and tests. */
  sketch(scene: Scene): Described<F>
  /** Two lines of story: what someone does, and what that means. */
  readonly story: readonly [string, string]
}

interface Written<Tag extends string, F extends Fields, M extends Moves> {
  readonly fields: F
  readonly moves: M
  readonly mandate: Mandate
  readonly emergency?: true
  readonly story: readonly [string, string]
  changes(next: Draft, step: StepOf<Tag, F>, taken: Envelope): void
  misfits?(trajectory: Trajectory, step: StepOf<Tag, F>, by: PersonId, at: Moment): readonly Misfit[]
  introduces?(step: StepOf<Tag, F>): readonly Introduced[]
  weighs?(trajectory: Trajectory, step: StepOf<Tag, F>): readonly PersonId[]
  sketch(scene: Scene): Described<F>
}

const none = (): readonly never[] => []

export const define = <const Tag extends string, const F extends Fields, const M extends Moves>(
  tag: Tag,
  written: Written<Tag, F, M>
): StepDefinition<Tag, F, M> => ({
  tag,
  emergency: false,
  misfits: none,
  introduces: none,
  weighs: none,
  ...written,
  story: written.story
})

/** Every child that is in it still. */
export const onEveryChild = ({ children }: Pick<Trajectory, "children">): readonly PersonId[] =>
  children.filter(({ letGo }) => letGo === undefined).map(({ id }) => id)

/** Possible in these phases, and staying there. */
export const stays = <const P extends readonly PhaseName[]>(...names: P): { readonly [K in P[number]]: K } =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in P[number]]: K } // fromEntries forgets the keys

/** While the services are involved. */
export const open = stays("Exploring", "Planning", "Testing", "LettingGo")
/** As soon as there is a trajectory at all. */
export const started = stays("Signalled", "Answered", "Exploring", "Planning", "Testing", "LettingGo", "Closed")
