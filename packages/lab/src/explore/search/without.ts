/** What a place holds once facts are left out of it, and what it holds more than before. */
import type { Relation } from "../relation.ts"
import { idOf } from "./fact.ts"
import type { Fact, Left } from "./fact.ts"
import type { Known } from "./known.ts"

/** More values than any place holds. */
const mostValues = 65_536

export class Without {
  readonly #relation: Relation
  readonly #known: Known
  readonly #start: Int32Array
  /** By fact, what each value of its place becomes; -1 where nobody asked. */
  readonly #tables = new Map<string, Int32Array>()
  #added: Map<number, readonly Fact[] | undefined>[] = []
  #edition = -1

  constructor(relation: Relation, known: Known) {
    this.#relation = relation
    this.#known = known
    this.#start = relation.places.start()
  }

  /** What a place holds once these facts are left out of it. */
  of(place: number, value: number, left: Iterable<Fact>): number {
    let now = value
    for (const fact of left) if (fact.place === place) now = this.take(fact, now)
    return now
  }

  /** The same for one fact, of a value of its own place. */
  take(fact: Fact, value: number): number {
    let table = this.#tables.get(fact.key)
    if (table === undefined || value >= table.length) {
      const wider = new Int32Array(Math.max(64, value * 2)).fill(-1)
      if (table !== undefined) wider.set(table)
      this.#tables.set(fact.key, (table = wider))
    }
    const known = table[value] ?? -1
    if (known >= 0) return known
    const left = this.#taken(fact, value)
    table[value] = left
    return left
  }

  /** Whether a fact stands in what a place holds. */
  stands(fact: Fact, value: number): boolean {
    return this.take(fact, value) !== value
  }

  /** Whether what a step writes where some facts were left out is there, but for some of those facts, as it is with all of them. */
  isCovered(state: Int32Array, places: readonly number[], values: readonly number[], left: Left): boolean {
    return places.every((place, index) => {
      const now = values[index] ?? 0
      const still = [...left].filter((fact) => fact.place === place && !this.stands(fact, now))
      return this.of(place, state[place] ?? 0, still) === now
    })
  }

  /** The entries a list has more than before; undefined when it is not only that. */
  added(place: number, before: number, after: number): readonly Fact[] | undefined {
    const edition = this.#relation.edition + this.#known.edition
    if (edition !== this.#edition) {
      this.#edition = edition // both only go up
      this.#added = []
    }
    const key = before * mostValues + after
    const known = (this.#added[place] ??= new Map())
    if (known.has(key)) return known.get(key)
    const found = this.#compare(place, before, after)
    known.set(key, found)
    return found
  }

  #compare(place: number, before: number, after: number): readonly Fact[] | undefined {
    const { places, supposed } = this.#relation
    if (place >= places.firstTaken) return [this.#known.ofTaken(place, after)]
    if (place === places.phase || place === places.day) return undefined
    const [old, now] = [places.held[place]?.[before], places.held[place]?.[after]]
    if (!Array.isArray(now)) return before === this.#start[place] ? [this.#known.of(place, places.values.numberOf(now), now, undefined)] : undefined
    if (!supposed.isSet(place) || !Array.isArray(old)) return undefined
    const [stood, entries] = [new Set<unknown>(old), new Set<unknown>(now)]
    if (!old.every((entry) => entries.has(entry))) return undefined
    return now.filter((entry) => !stood.has(entry)).map((entry) => this.#known.of(place, places.values.numberOf(entry), entry, idOf(entry)))
  }

  #taken({ place, value: entry }: Fact, value: number): number {
    const { places } = this.#relation
    if (place >= places.firstTaken) return places.numberOf(place, false)
    const held = places.held[place]?.[value]
    if (!Array.isArray(held)) return places.values.numberOf(held) === entry ? this.#start[place] ?? 0 : value
    if (!held.some((one) => places.values.numberOf(one) === entry)) return value
    return places.numberOf(place, places.values.one(held.filter((one) => places.values.numberOf(one) !== entry), (one) => one))
  }
}
