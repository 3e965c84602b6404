/**
 * The steps of a trajectory in order, for appending and looking back. Appending to the newest history takes constant
 * time: versions of one trajectory look at the same list, each up to its own length; only a second future of the same
 * past makes a copy. What one version shows never changes.
 */
import type { Taken } from "./Taken.ts"

/** Where each step stands that does not go by its own number; those that do are found without being written down here. */
type Named = Map<string, number>

interface Backing {
  readonly steps: Taken[]
  readonly named: Named
}

/** @public */
export class History implements Iterable<Taken> {
  readonly length: number
  readonly #backing: Backing

  private constructor(backing: Backing, length: number) {
    this.#backing = backing
    this.length = length
  }

  static readonly empty: History = new History({ steps: [], named: new Map() }, 0)

  static of(steps: readonly Taken[]): History {
    return new History(backed([...steps]), steps.length)
  }

  /** The step with this number, counted from 1. */
  at(number: number): Taken | undefined {
    return number >= 1 && number <= this.length ? this.#backing.steps[number - 1] : undefined
  }

  get(id: string): Taken | undefined {
    const { steps, named } = this.#backing
    const index = named.size === 0 ? undefined : named.get(id)
    if (index !== undefined) return index < this.length ? steps[index] : undefined
    const own = this.at(Number(id))
    return own?.id === id ? own : undefined
  }

  append(taken: Taken): History {
    const isNewest = this.#backing.steps.length === this.length && this.length > 0
    const backing = isNewest ? this.#backing : backed(this.#backing.steps.slice(0, this.length))
    name(backing.named, taken, this.length)
    backing.steps.push(taken)
    return new History(backing, this.length + 1)
  }

  toArray(): readonly Taken[] {
    return this.#backing.steps.slice(0, this.length)
  }

  /** What a history shows cannot be changed, nor how it shows it. */
  static {
    Object.freeze(History.prototype)
  }

  [Symbol.iterator](): Iterator<Taken> {
    return this.toArray()[Symbol.iterator]()
  }

  toJSON(): readonly Taken[] {
    return this.toArray()
  }
}

const name = (named: Named, { id }: Taken, index: number): void => {
  if (id !== String(index + 1)) named.set(id, index)
}

const backed = (steps: Taken[]): Backing => {
  const named: Named = new Map()
  steps.forEach((taken, index) => { name(named, taken, index) })
  return { steps, named }
}
