/** Values made one: what says the same is the same object, so that equal parts of two trajectories have one number. */

const marked = (value: unknown): string => `${typeof value} ${JSON.stringify(value)}`

export class Values {
  readonly #numbers = new Map<object, number>()
  readonly #known = new Map<string, object>()
  readonly #plain = new Map<string, number>()
  readonly #twice = new Set<object>()
  #next = 0

  /** The one object that says what this one says. `bare` takes off what watches it. */
  one(value: unknown, bare: (value: object) => object): unknown {
    if (typeof value !== "object" || value === null) return value
    const found = bare(value)
    if (this.#numbers.has(found)) return found
    return Array.isArray(found) ? this.#list(found, bare) : this.#record(found, bare)
  }

  numberOf(value: unknown): number {
    if (typeof value === "object" && value !== null) return this.#numbers.get(value) ?? -1
    const mark = marked(value)
    let number = this.#plain.get(mark)
    if (number === undefined) this.#plain.set(mark, (number = this.#next++))
    return number
  }

  /** Whether a list in it holds an entry twice. */
  hasTwins(value: unknown): boolean {
    return typeof value === "object" && value !== null && this.#twice.has(value)
  }

  #keep(key: string, value: object, hasTwins: boolean): object {
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#known.set(key, value)
    this.#numbers.set(value, this.#next++)
    if (hasTwins) this.#twice.add(value)
    return Object.freeze(value)
  }

  #list(list: readonly unknown[], bare: (value: object) => object): object {
    const entries = list.map((entry) => this.one(entry, bare))
    const numbers = entries.map((entry) => this.numberOf(entry))
    const hasTwins = new Set(numbers).size < numbers.length || entries.some((entry) => this.hasTwins(entry))
    return this.#keep(`[${numbers.join()}`, entries, hasTwins)
  }

  #record(record: object, bare: (value: object) => object): object {
    // A key that holds nothing says what a key that is not there says: JSON cannot tell them apart, and neither does a store.
    const entries = Object.entries(record).filter(([, value]) => value !== undefined).map(([key, value]) => [key, this.one(value, bare)] as const)
    const key = entries.map(([name, value]) => `${name}:${this.numberOf(value)}`).toSorted().join()
    return this.#keep(`{${key}`, Object.fromEntries(entries), entries.some(([, value]) => this.hasTwins(value)))
  }
}
