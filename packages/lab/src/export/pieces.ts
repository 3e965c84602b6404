/** A stream of steps as a stream of pieces of a file. It holds one trajectory at a time. */
import * as Stream from "effect/Stream"
import type { Taken } from "@omringd/core"
import type { Format, Piece } from "./Format.ts"
import { logOf } from "./logged.ts"
import type { Disguise } from "./logged.ts"
import { asTheyAre, hmacSha256, pseudonyms } from "./naming.ts"
import type { Hmac } from "./naming.ts"
import { ocel } from "./ocel.ts"
import { asTheyWere, movedAndGeneralised, weeksMoved } from "./times.ts"
import type { Coarseness } from "./times.ts"
import { xes } from "./xes.ts"

/** @beta */
export const formats = { ocel, xes } as const satisfies { readonly [name: string]: Format }
/** @beta */
export type FormatName = keyof typeof formats

/** @beta */
export interface ExportOptions {
  readonly as: FormatName
  /** People, families, trajectories and whatever is in them get other names. */
  readonly pseudonyms?: boolean
  /** Times are moved by a constant for each family, and made this coarse. */
  readonly times?: Coarseness
  /** What pseudonyms and moves are made with; left out, HMAC-SHA-256 with a key that nobody keeps. */
  readonly hmac?: Hmac
}

/** What was written so far, with the piece that adds to it. @beta */
export interface Added {
  readonly pieces: readonly Piece[]
  readonly trajectories: number
  readonly steps: number
}

const disguiseOf = ({ pseudonyms: other = false, times, hmac = hmacSha256() }: ExportOptions): Disguise => ({
  naming: other ? pseudonyms(hmac) : asTheyAre,
  timed: (family) => (times === undefined ? asTheyWere : movedAndGeneralised(times, weeksMoved(hmac, family)))
})

/** The steps of each trajectory together, from its first on and in order: as `links` of a store gives them, or a simulation. @beta */
export const piecesOf = <E, R>(steps: Stream.Stream<Taken, E, R>, options: ExportOptions): Stream.Stream<Added, E, R> => {
  const format: Format = formats[options.as]
  const disguise = disguiseOf(options)
  return steps.pipe(
    Stream.groupAdjacentBy(({ trajectory }) => trajectory),
    Stream.mapAccum(
      () => ({ trajectories: 0, steps: 0 }),
      (so, [id, taken]) => {
        const now = { trajectories: so.trajectories + 1, steps: so.steps + taken.length }
        return [now, [{ pieces: format.pieces(logOf(id, taken, disguise), so.trajectories === 0), ...now }]] as const
      }
    )
  )
}
