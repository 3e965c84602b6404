/**
 * What is supposed of all judgements until one of them says otherwise: that nobody reads the order of a list, that an entry comes on it but
 * once, that nobody reads a place at all. When one does not hold, what was learned before is learned anew.
 */
import type { Places } from "./places.ts"

export class Supposed {
  /** Goes up when what was found before no longer counts: the search begins anew. */
  edition = 0
  /** Lists of which somebody reads the order, or how often an entry stands on it. */
  readonly ordered = new Set<number>()
  /** Lists to which something was added that already stood on them. */
  readonly repeated = new Set<number>()
  /** Places that are remembered: some move writes there, and somebody reads it. */
  readonly columns = new Set<number>()
  /** Places that some move writes. */
  readonly written = new Set<number>()
  /** Places that somebody looks at to find something else than what will stand there. The others are forgotten. */
  readonly read = new Set<number>()
  readonly #places: Places
  readonly #areSets: boolean
  readonly #forget: () => void

  /** `areSets`: whether it is supposed of lists that nobody reads their order. `forget` is done when what was learned no longer counts. */
  constructor(places: Places, areSets: boolean, forget: () => void) {
    this.#places = places
    this.#areSets = areSets
    this.#forget = forget
  }

  /** A list whose order nobody reads, in the one order it is kept in, each entry once. */
  settled(place: number, value: unknown): unknown {
    const { values } = this.#places
    if (!this.isSet(place) || !Array.isArray(value)) return value
    const numbered = new Map(value.map((entry: unknown) => [values.numberOf(entry), entry]))
    if (numbered.size < value.length && !this.repeated.has(place)) this.#anew(this.repeated, place)
    return values.one([...numbered].toSorted(([a], [b]) => a - b).map(([, entry]) => entry), (one) => one)
  }

  isSet(place: number): boolean {
    return this.#areSets && place < this.#places.phase && !this.ordered.has(place)
  }

  /** Its order makes a difference: from now on it is kept. */
  isOrdered(place: number): void {
    this.#anew(this.ordered, place)
  }

  /** From now on what stands there is remembered. */
  isRead(place: number): void {
    if (place >= this.#places.phase || this.read.has(place)) return
    this.read.add(place)
    if (this.written.has(place)) this.#anew(this.read, place)
  }

  /** Whether what is written there is remembered. */
  isKept(place: number): boolean {
    this.written.add(place)
    return place >= this.#places.phase || this.read.has(place)
  }

  /** A place that is written and remembered; false when it was one before. */
  isColumn(place: number): boolean {
    if (this.columns.has(place)) return false
    this.columns.add(place)
    this.edition++
    return true
  }

  #anew(found: Set<number>, place: number): void {
    found.add(place)
    this.edition++
    this.#forget()
  }
}
