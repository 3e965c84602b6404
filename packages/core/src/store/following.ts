/** `follow` for whoever writes a store: made from one page of what is there, and a bell for what is not there yet. */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { Bell } from "./bell.ts"
import type { ReadFailure } from "./failure.ts"
import type { Taken } from "../Taken.ts"

/** A recorded step and its place in the one order of all trajectories. Positions only grow and are never given twice. @public */
export interface Placed {
  readonly position: number
  readonly taken: Taken
}

/** @public */
export interface Following {
  /** False: stop after what is there. Left out: go on with what is recorded later, also through another handle. */
  readonly live?: boolean
}

/** @public */
export interface Followed {
  /** At most `limit` steps after a position, in order. Stops short before one it cannot read; fails when that is the first. */
  page(after: number, limit: number): Effect.Effect<readonly Placed[], ReadFailure>
  readonly bell: Bell
  /** How often to look without being rung, because others may record as well. Left out: never. */
  readonly lookEvery?: Duration.Input
}

/** At most so many steps are asked for at once: fewer come when nothing more was there. */
export const pageLength = 256

/** @public */
export const following = ({ page, bell, lookEvery }: Followed) =>
  (after: number, { live = true }: Following = {}): Stream.Stream<Placed, ReadFailure> => {
    const waitAfter = (seen: number) =>
      lookEvery === undefined ? bell.after(seen) : Effect.raceFirst(bell.after(seen), Effect.sleep(lookEvery))
    const next = (position: number): Effect.Effect<readonly [readonly Placed[], Option.Option<number>], ReadFailure> =>
      Effect.suspend(() => {
        const seen = bell.rung()
        return Effect.flatMap(page(position, pageLength), (placed) => {
          const last = placed.at(-1)
          if (last !== undefined) return Effect.succeed([placed, Option.some(last.position)] as const)
          return live ? Effect.andThen(waitAfter(seen), next(position)) : Effect.succeed([placed, Option.none<number>()] as const)
        })
      })
    return Stream.paginate(after > 0 ? after : 0, next)
  }
