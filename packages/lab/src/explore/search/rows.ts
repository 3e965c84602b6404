/** Which places are remembered, and states as rows of what stands there, under the names that come first. */
import type { Relation } from "../relation.ts"
import type { States } from "./states.ts"

/** More values of one place than a row has room for. */
const widest = 65_535

export class Rows {
  /** The places that are remembered, in the order of a row. */
  readonly columns: readonly number[]
  readonly start: Int32Array
  readonly #relation: Relation
  readonly #columnOf: Int32Array
  readonly #row: Uint16Array
  readonly #renamed: Uint16Array

  constructor(relation: Relation) {
    this.#relation = relation
    this.columns = [...relation.supposed.columns].toSorted((a, b) => a - b)
    this.start = relation.places.start()
    this.#columnOf = new Int32Array(relation.places.count)
    for (const [column, place] of this.columns.entries()) this.#columnOf[place] = column
    this.#row = new Uint16Array(this.columns.length)
    this.#renamed = new Uint16Array(this.columns.length)
  }

  /** The row of a state, until the next is asked for. */
  pack(state: Int32Array): Uint16Array {
    const { columns } = this
    const row = this.#row
    for (let column = 0; column < columns.length; column++) row[column] = state[columns[column] ?? 0] ?? 0
    const { symmetry } = this.#relation
    if (symmetry === undefined) return row
    for (const renaming of symmetry.renamings) {
      const other = this.#renamed
      for (let column = 0; column < columns.length; column++) {
        const place = columns[column] ?? 0
        other[this.#columnOf[renaming.places[place] ?? place] ?? 0] = symmetry.value(renaming, place, state[place] ?? 0)
      }
      if (isBefore(other, row)) row.set(other)
    }
    return row
  }

  unpack(row: Uint16Array, into: Int32Array): void {
    const { places } = this.#relation
    const { columns } = this
    into.set(this.start)
    for (let column = 0; column < columns.length; column++) {
      const place = columns[column] ?? 0
      if (place === places.phase) places.setPhase(into, row[column] ?? 0)
      else into[place] = row[column] ?? 0
    }
  }

  /** A state by its number. */
  read(states: States, number: number, into: Int32Array): void {
    states.read(number, this.#row)
    this.unpack(this.#row, into)
  }

  isTooWide(): boolean {
    const { held } = this.#relation.places
    return this.columns.some((place) => (held[place]?.length ?? 0) > widest)
  }
}

const isBefore = (a: Uint16Array, b: Uint16Array): boolean => {
  for (let column = 0; column < a.length; column++) {
    const difference = (a[column] ?? 0) - (b[column] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
