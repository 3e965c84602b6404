/** What is looked at in a world, how far, and what may be left out. */
import type { Property } from "./Property.ts"

/** @beta */
export interface ExploreOptions {
  /** So many states at most; no bound when left out. */
  readonly states?: number
  /** So far from the beginning at most. */
  readonly depth?: number
  /** Facts first; on when left out. */
  readonly order?: boolean
  /** States that differ by names alone are one; on when left out. */
  readonly symmetry?: boolean
  /** Lists of which nobody reads the order are sets; on when left out. */
  readonly lists?: boolean
  /** What must be so beside the core's invariants. */
  readonly properties?: readonly Property[]
  /** One invariant or property alone, by its name, until it is found broken. Only the steps that can touch what it reads are explored. */
  readonly only?: string
  /** Whether every open trajectory can end; looked at when left out. */
  readonly ends?: boolean
  /** Whether a rule that was not seen broken, or not met, is looked for once more in a search of its own; so when left out. */
  readonly unseen?: boolean
  /** At the end of so many ways the invariants that go over the steps one by one are looked at; 1,000 when left out. */
  readonly ways?: number
  /** Told now and then how many states were found; it begins anew when something was learned that puts them in question. */
  readonly onProgress?: (states: number) => void
}
