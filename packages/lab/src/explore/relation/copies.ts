/** What is looked at only to write it down anew is not read, as long as it makes no difference to what else is written. */
import type { JudgedItself, Own } from "./judge.ts"
import type { Places } from "./places.ts"
import type { Supposed } from "./supposed.ts"
import type { Instead } from "./watch.ts"

export class Copies {
  readonly #places: Places
  readonly #supposed: Supposed
  /** What has stood in a place that is forgotten. */
  readonly #samples = new Map<number, object>()

  constructor(places: Places, supposed: Supposed) {
    this.#places = places
    this.#supposed = supposed
  }

  /** Finds what was read, in what was judged. `again` judges the same with something else in a place. */
  note({ looked, decided, own }: JudgedItself, again: (instead: Instead) => Own): void {
    const { read } = this.#supposed
    for (const place of looked.slice(0, decided)) this.#supposed.isRead(place)
    if (own === "refused") return
    for (const [index, place] of own.places.entries()) {
      const value = this.#places.held[place]?.[own.values[index] ?? 0]
      if (!read.has(place) && !this.#samples.has(place) && Array.isArray(value)) this.#samples.set(place, value)
    }
    for (const place of looked.slice(decided)) {
      if (read.has(place)) continue
      const sample = this.#samples.get(place)
      if (!own.places.includes(place)) this.#supposed.isRead(place)
      else if (sample !== undefined && !sameOwn(butFor(own, place), butFor(again(new Map([[place, sample]])), place))) this.#supposed.isRead(place)
    }
  }
}

const butFor = (own: Own, place: number): Own =>
  own === "refused" ? own : {
    ...own, places: own.places.filter((one) => one !== place), values: own.values.filter((_, index) => own.places[index] !== place)
  }

export const sameOwn = (a: Own, b: Own): boolean => {
  if (a === "refused" || b === "refused") return a === b
  return a.places.length === b.places.length && a.places.every((place, index) => b.places[index] === place && b.values[index] === a.values[index])
}
