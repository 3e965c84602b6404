/** A way to write logs down, piece by piece: no piece is longer than one trajectory, however many there are. */
import type { Log } from "./Log.ts"

/** What stands where: objects come after all events, so whoever writes a file puts them aside until then. @beta */
export type Section = "events" | "objects"
/** @beta */
export interface Piece {
  readonly section: Section
  readonly text: string
}

/** @beta */
export interface Format {
  readonly head: string
  /** What a trajectory adds; `first` when nothing was written before it. */
  readonly pieces: (log: Log, first: boolean) => readonly Piece[]
  readonly between: string
  readonly end: string
}

/** A moment as both formats want it; a day is its first second, in UTC. */
export const stamp = (moment: string): string => (moment.length === 10 ? `${moment}T00:00:00Z` : moment)
