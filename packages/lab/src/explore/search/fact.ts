/** What a fact is, and what it is to leave some out. */

/** An entry of a list, what stands where nothing stood in the beginning, or that a step was taken. */
export interface Fact {
  readonly key: string
  readonly place: number
  /** The number of the entry among all values. */
  readonly value: number
  readonly entry: unknown
  /** What others call it; undefined when nobody can. */
  readonly id: string | undefined
}
export type Left = ReadonlySet<Fact>

/** The facts of one state that can be left out, each with those that speak of it and go with it. */
export interface Leaving {
  /** The same number where the same can be left out, with the same others. */
  readonly kind: number
  readonly free: ReadonlyMap<Fact, readonly Fact[]>
}

/** As many facts as are told first; there is a bit for each. */
export const mostFacts = 31

/** What others call an entry; nothing for most. */
export const idOf = (entry: unknown): string | undefined => {
  const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined
  return typeof id === "string" ? id : undefined
}
