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
/** With more of them in one judgement, the last are told at every moment instead. */
export const most = 12

export interface Mask {
  readonly here: number
  readonly rest: number
}
/** As many facts as are told first; there is a bit for each. */
export const mostFacts = 31

export type Asked<A> = (state: Int32Array, places: number[]) => A
/** Whether what is found without some facts is covered by what is found with all of them. */
export type Agrees<A> = (withAll: A, without: A, left: Left) => boolean

/** What others call an entry; nothing for most. */
export const idOf = (entry: unknown): string | undefined => {
  const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined
  return typeof id === "string" ? id : undefined
}

const choices: number[][] = []
const bits = (number: number): number => (number === 0 ? 0 : (number & 1) + bits(number >> 1))
/** Every choice of so many, the small ones first. */
export const choicesOf = (count: number): readonly number[] =>
  choices[count] ??= Array.from({ length: (1 << count) - 1 }, (_, index) => index + 1).toSorted((a, b) => bits(a) - bits(b))
