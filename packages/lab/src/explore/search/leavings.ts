/** Which facts stand in a state, and which of them can be left out: those that nothing speaks of which stays. */
import type { Places } from "../relation/places.ts"
import type { Fact, Leaving } from "./fact.ts"
import type { Known } from "./known.ts"
import type { Mentions } from "./mentions.ts"
import type { Without } from "./without.ts"

interface Found {
  /** For each value of a place, the facts that stand in it; -1 where nobody asked. */
  here: Int32Array
  /** And those that all the rest of it speaks of. */
  rest: Int32Array
}

const wider = (table: Int32Array, value: number): Int32Array => {
  const found = new Int32Array(Math.max(64, value * 2)).fill(-1)
  found.set(table)
  return found
}

export class Leavings {
  readonly #places: Places
  readonly #known: Known
  readonly #without: Without
  readonly #mentions: Mentions
  #edition = -1
  #tables: Found[] = []
  /** By bit, the facts that a fact speaks of. */
  #said: (number | undefined)[] = []
  readonly #byFree = new Map<number, Leaving>()

  constructor(places: Places, known: Known, without: Without, mentions: Mentions) {
    this.#places = places
    this.#known = known
    this.#without = without
    this.#mentions = mentions
  }

  /** The facts that stand in a state, a bit for each. */
  standing(state: Int32Array): number {
    const { phase, firstTaken, count } = this.#places
    this.#renew()
    let found = 0
    for (let place = 0; place < phase; place++) found |= this.#here(place, state[place] ?? 0)
    for (let place = firstTaken; place < count; place++) found |= this.#here(place, state[place] ?? 0)
    return found
  }

  /** `but`: facts that are not left out, a bit for each. */
  of(state: Int32Array, but = 0): Leaving {
    const here = this.standing(state)
    let spokenOf = 0
    for (let place = 0; place <= this.#places.phase; place++) spokenOf |= this.#rest(place, state[place] ?? 0)
    let firm = 0
    for (let more = here & spokenOf; more !== 0; more = here & spokenOf & ~firm) {
      firm |= more
      for (let bits = more; bits !== 0; bits &= bits - 1) spokenOf |= this.#saidBy(31 - Math.clz32(bits & -bits))
    }
    const free = here & ~firm & ~but
    return this.#byFree.get(free) ?? this.#make(free)
  }

  #renew(): void {
    if (this.#edition === this.#known.edition) return
    this.#edition = this.#known.edition
    this.#tables = Array.from({ length: this.#places.count }, () => ({ here: new Int32Array(0), rest: new Int32Array(0) }))
    this.#said = []
    this.#byFree.clear()
  }

  #make(free: number): Leaving {
    const list = this.#known.all.filter((_, bit) => (free >> bit & 1) === 1)
    const found: Leaving = { kind: this.#byFree.size, free: new Map(list.map((fact) => [fact, this.#withThem(fact, list)])) }
    this.#byFree.set(free, found)
    return found
  }

  #here(place: number, value: number): number {
    const known = this.#tables[place]?.here[value] ?? -1
    return known >= 0 ? known : this.#look(place, value).here
  }
  #rest(place: number, value: number): number {
    const known = this.#tables[place]?.rest[value] ?? -1
    return known >= 0 ? known : this.#look(place, value).rest
  }
  #look(place: number, value: number): { readonly here: number; readonly rest: number } {
    const table = this.#tables[place]
    const found = this.#mask(place, value)
    if (table === undefined) return found
    if (value >= table.here.length) {
      table.here = wider(table.here, value)
      table.rest = wider(table.rest, value)
    }
    table.here[value] = found.here
    table.rest[value] = found.rest
    return found
  }

  #mask(place: number, value: number): { readonly here: number; readonly rest: number } {
    const { values, held, phase } = this.#places
    let here = 0
    const facts = new Set<number>()
    for (const [bit, fact] of this.#known.all.entries()) {
      if (fact.place !== place || this.#known.isTied(fact) || !this.#without.stands(fact, value)) continue
      here |= 1 << bit
      facts.add(fact.value)
    }
    const at: unknown = held[place]?.[value]
    const list: readonly unknown[] = Array.isArray(at) ? at : [at]
    let rest = 0
    if (place <= phase) for (const part of list) if (!facts.has(values.numberOf(part))) rest |= this.#spokenOfIn(part)
    return { here, rest }
  }

  #saidBy(bit: number): number {
    return this.#said[bit] ??= this.#spokenOfIn(this.#known.all[bit]?.entry)
  }
  /** The facts that are spoken of in a value. */
  #spokenOfIn(value: unknown): number {
    const said = this.#mentions.of(value)
    let found = 0
    for (const [bit, fact] of this.#known.all.entries()) if (fact.id !== undefined && !this.#known.isTied(fact) && said.has(fact.id)) found |= 1 << bit
    return found
  }

  /** A fact with all that are told together with it and that speak of it, and those of those, and so on. */
  #withThem(fact: Fact, free: readonly Fact[]): readonly Fact[] {
    const found = new Set([fact])
    for (const one of found) {
      const { id } = one
      for (const other of free) {
        if (this.#known.areTogether(one, other) || (id !== undefined && other !== one && this.#mentions.of(other.entry).has(id))) found.add(other)
      }
    }
    return [...found]
  }
}
