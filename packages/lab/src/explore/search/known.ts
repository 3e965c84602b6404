/** The facts that were found, each with a bit of its own; those that are told at every moment after all; and which are always told together. */
import type { Places } from "../relation/places.ts"
import type { Relation } from "../relation.ts"
import { renamedIn } from "../world/make.ts"
import { idOf, mostFacts } from "./fact.ts"
import type { Fact } from "./fact.ts"

export class Known {
  /** Goes up when what was searched before no longer counts. */
  edition = 0
  /** In the order they were found; its place here is a fact's bit. */
  readonly all: Fact[] = []
  /** The bits of those that are told at every moment. */
  tied = 0
  readonly #relation: Relation
  readonly #byKey = new Map<string, Fact>()
  readonly #bits = new Map<string, number>()
  readonly #tied = new Set<string>()
  /** Facts that one step always tells together. */
  readonly #company = new Map<string, ReadonlySet<string>>()

  constructor(relation: Relation) {
    this.#relation = relation
  }

  get size(): number {
    return this.#byKey.size - this.#tied.size
  }
  /** The places of the facts that are told at every moment. */
  get tiedPlaces(): readonly string[] {
    const { names } = this.#relation.places
    return [...new Set([...this.#tied].map((key) => names[this.#byKey.get(key)?.place ?? -1] ?? ""))].toSorted()
  }

  /** A fact by where it stands and what it is. */
  of(place: number, value: number, entry: unknown, id: string | undefined): Fact {
    const key = `${place}.${value}`
    return this.#byKey.get(key) ?? { key, place, value, entry, id }
  }
  /** That a step was taken. */
  ofTaken(place: number, value: number): Fact {
    return this.of(place, value, undefined, (this.#relation.places.names[place] ?? "").slice("taken ".length))
  }

  /** Its bit, alone; 0 when it has none. */
  bitOf({ key }: Fact): number {
    const at = this.#bits.get(key)
    return at === undefined ? 0 : 1 << at
  }
  isTied({ key }: Fact): boolean {
    return this.#tied.has(key)
  }
  areTogether(one: Fact, other: Fact): boolean {
    return this.#company.get(one.key)?.has(other.key) === true
  }

  /** Facts that a step was seen to tell, all at once: here, and under other names. */
  note(told: readonly Fact[]): void {
    for (const all of [told, ...this.#underOtherNames(told)]) for (const fact of all) this.#noteOne(fact, all)
  }

  /** Tells a fact at every moment from now on, under every name: a state stands for those that differ by names alone. */
  tie(fact: Fact): void {
    for (const one of [[fact], ...this.#underOtherNames([fact])].flat()) {
      if (this.#tied.has(one.key)) continue
      this.#tied.add(one.key)
      this.tied |= this.bitOf(one)
      this.edition++
    }
  }

  /** One was told without the other. */
  part(one: Fact, other: Fact): void {
    const without = ({ key }: Fact, gone: Fact) => this.#company.set(key, new Set([...(this.#company.get(key) ?? [])].filter((each) => each !== gone.key)))
    without(one, other)
    without(other, one)
    this.edition++
  }

  #noteOne(fact: Fact, all: readonly Fact[]): void {
    const company = this.#company.get(fact.key)
    const kept = all.flatMap(({ key }) => (company === undefined || company.has(key) ? [key] : []))
    if (company === undefined || kept.length < company.size) {
      this.#company.set(fact.key, new Set(kept))
      this.edition++
    }
    if (this.#byKey.has(fact.key)) return
    if (this.all.length === mostFacts) this.#tied.add(fact.key)
    else this.#bits.set(fact.key, this.all.push(fact) - 1)
    this.#byKey.set(fact.key, fact)
    this.edition++
  }

  #underOtherNames(facts: readonly Fact[]): readonly (readonly Fact[])[] {
    const { symmetry, places } = this.#relation
    return (symmetry?.renamings ?? []).map(({ names, places: to }) => facts.map((fact) => {
      const place = to[fact.place] ?? fact.place
      return place >= places.firstTaken ? this.ofTaken(place, fact.value) : this.#renamed(fact, place, names, places)
    }))
  }
  #renamed(fact: Fact, place: number, names: ReadonlyMap<string, string>, places: Places): Fact {
    const entry = places.values.one(renamedIn(fact.entry, names), (one) => one)
    return this.of(place, places.values.numberOf(entry), entry, Array.isArray(places.held[place]?.[0]) ? idOf(entry) : undefined)
  }
}
