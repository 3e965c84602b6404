/** The port that shares out among processes who looks at which trajectory on a day, to see whose days have come. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Day } from "../Moment.ts"
import type { StoreCorrupt, StoreUnavailable } from "../store/failure.ts"

/** @public */
export type RoundsFailure = StoreUnavailable | StoreCorrupt

/** What a round consists of. @public */
export interface Round<E> {
  /** The trajectories there are. */
  readonly names: Effect.Effect<readonly string[], E>
  /** Looks at one of them on a day. Twice does no harm. */
  readonly look: (trajectory: string, day: Day) => Effect.Effect<void, E>
}

/** @public */
export interface Rounding {
  /** Asks for a round on this day. However many ask for the same day, in however many processes, it is one round. */
  ask(day: Day): Effect.Effect<void, RoundsFailure>
  /**
   * Works at the rounds that are asked for, with all others who do, until it is interrupted. Each trajectory is looked at at least once in
   * each round, also when a process ends in the midst of it; a look that fails is tried again, and does not hold the others up.
   */
  work<E>(round: Round<E>): Effect.Effect<void, RoundsFailure>
}

/** @public */
export class Rounds extends Context.Service<Rounds, Rounding>()("@omringd/core/Rounds") {}
