/**
 * What a researcher asks of every story a world can tell, as plain functions of a trajectory. They see everything and have to be pure; what
 * they look at is written down, so that they are asked once for all states that agree on it.
 */
import type { Trajectory } from "@omringd/core"

/** @beta */
type Predicate = (trajectory: Trajectory) => boolean

/** @beta */
export type Property =
  | { readonly kind: "never"; readonly name: string; readonly when: Predicate }
  | { readonly kind: "until"; readonly name: string; readonly holds: Predicate; readonly until: Predicate }
  | { readonly kind: "within"; readonly name: string; readonly steps: number; readonly comes: Predicate }

/** @beta */
export const Property = {
  /** No state is like this. */
  never: (name: string, when: Predicate): Property => ({ kind: "never", name, when }),
  /** `holds` from the beginning, for as long as `until` has not been so. That it ever comes to be so is another property. */
  until: (name: string, holds: Predicate, until: Predicate): Property => ({ kind: "until", name, holds, until }),
  /** On every way it comes to be so within so many steps from the beginning; a step that changes nothing is none. */
  eventuallyWithin: (name: string, steps: number, comes: Predicate): Property => ({ kind: "within", name, steps, comes })
}
