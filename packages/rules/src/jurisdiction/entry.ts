/** What a jurisdiction says, as an entry with its source. Only what was read at its source is verified; a rule takes nothing else. */
import type { Day } from "@omringd/core"

/** @public */
export interface Source {
  /** The body that says it, or the text it stands in. */
  readonly by: string
  /** Where it was read. */
  readonly at: string
}
/** @public */
export interface Verified<A> {
  readonly value: A
  readonly source: Source
  /** From this day on; left out where the source does not say. */
  readonly validFrom?: Day
  readonly verified: true
}
/** Known from memory, or put together by us: never a rule and never a default until someone has read the source. @public */
export interface Unverified<A> {
  readonly value: A
  readonly source: Pick<Source, "by">
  readonly validFrom?: Day
  readonly verified: false
}
/** @public */
export type Entry<A> = Verified<A> | Unverified<A>

/** @public */
export const Entry = {
  /** Read at this address. */
  read: <const A>(value: A, by: string, at: string, validFrom?: Day): Verified<A> => ({
    value, source: { by, at }, ...(validFrom === undefined ? {} : { validFrom }), verified: true
  }),
  /** Remembered; `by` is where it is said to stand. */
  remembered: <const A>(value: A, by: string): Unverified<A> => ({ value, source: { by }, verified: false }),
  /** Whether it holds on this day, as far as is known. */
  isInForce: ({ validFrom }: Entry<unknown>, day: Day): boolean => validFrom === undefined || validFrom <= day
}
