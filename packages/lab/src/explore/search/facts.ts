/**
 * Facts first. A fact is an entry that a step only adds to a list. It is told as soon as it can be, and not at every other moment too.
 * That is sound when every state that can be reached is, but for such facts, a state that was looked at: for which whatever may be done
 * without some of them must be possible with them, and come out the same but for them. That is looked at in each state, for every choice
 * of facts, by the practice itself; a fact of which it is not so is told at every moment, like anything else.
 *
 * A fact is never left out while something else speaks of it: whoever speaks of what is not there is refused, which is looked at too.
 */
import type { Relation } from "../relation.ts"
import { Trie } from "../relation/trie.ts"
import { renamedIn } from "../world/make.ts"
import { choicesOf, idOf, most, mostFacts } from "./fact.ts"
import type { Agrees, Asked, Fact, Leaving, Left, Mask } from "./fact.ts"
import { Mentions } from "./mentions.ts"

export class Facts {
  readonly #relation: Relation
  readonly mentions: Mentions
  #start: Int32Array | undefined
  #more: Map<number, readonly Fact[] | undefined>[] = []
  readonly #known = new Map<string, Fact>()
  readonly #byPlace = new Map<number, Fact[]>()
  /** Facts that one step always tells together. */
  readonly #company = new Map<string, ReadonlySet<string>>()
  /** Told at every moment after all. */
  readonly #tied = new Set<string>()
  #tiedBits = 0
  #checked: (Trie<boolean> | undefined)[][] = []
  readonly #checks = new Map<string, number>()
  /** All of them in the order they were found; its place there is a fact's bit. */
  readonly #all: Fact[] = []
  #masks: (Mask | undefined)[][] = []
  readonly #leavings = new Map<number, Leaving>()
  /** The facts a move was seen to add. */
  readonly #told = new Map<number, number>()
  readonly #tellers = new Map<string, { readonly of: number; readonly moves: readonly number[] }>()
  readonly #without = new Map<string, Int32Array>()
  /** Goes up when what was searched before no longer counts. */
  edition = 0
  checks = 0

  /** What is written there is told at every moment. */
  readonly #always: ReadonlySet<number>

  constructor(relation: Relation, always: ReadonlySet<number>) {
    this.#relation = relation
    this.#always = always
    this.mentions = new Mentions(relation.places)
  }

  /** The places of the facts that are told at every moment. */
  get tied(): readonly string[] {
    return [...new Set([...this.#tied].map((key) => this.#relation.places.names[this.#known.get(key)?.place ?? -1] ?? ""))].toSorted()
  }
  get known(): number {
    return this.#known.size - this.#tied.size
  }

  /** Whether a step that may be taken here only adds facts that are told first. */
  isFact(move: number, state: Int32Array, places: readonly number[], values: readonly number[]): boolean {
    const all: Fact[] = []
    for (const [index, place] of places.entries()) {
      const added = this.#added(place, state[place] ?? 0, values[index] ?? 0)
      if (values[index] === state[place]) continue
      if (this.#always.has(place) || added === undefined || added.some(({ key }) => this.#tied.has(key))) return false
      all.push(...added)
    }
    for (const renamed of [all, ...this.#underOtherNames(all)]) for (const fact of renamed) this.#note(fact, renamed)
    for (const { key } of all) this.#told.set(move, (this.#told.get(move) ?? 0) | (1 << this.#all.findIndex((one) => one.key === key)))
    return all.length > 0
  }

  /** The moves that were seen to tell a fact. */
  tellersOf(fact: Fact): readonly number[] {
    const known = this.#tellers.get(fact.key)
    if (known?.of === this.#told.size) return known.moves
    const bit = this.#all.indexOf(fact)
    const moves = [...this.#told].flatMap(([move, told]) => ((told >> bit & 1) === 1 ? [move] : []))
    this.#tellers.set(fact.key, { of: this.#told.size, moves })
    return moves
  }
  bitOf(fact: Fact): number {
    return 1 << this.#all.indexOf(fact)
  }

  /** Whether all that a move was seen to add stands there, or is not told first. */
  isTold(move: number, standing: number): boolean {
    const told = this.#told.get(move)
    return told !== undefined && ((told & standing) === told || (told & this.#tiedBits) !== 0)
  }

  /** The facts that stand in a state, a bit for each. */
  standing(state: Int32Array): number {
    const { places } = this.#relation
    let found = 0
    for (let place = 0; place < places.phase; place++) found |= this.#mask(place, state[place] ?? 0).here
    for (let place = places.firstTaken; place < places.count; place++) found |= this.#mask(place, state[place] ?? 0).here
    return found
  }

  /** `but`: facts that are not left out, a bit for each. */
  leaving(state: Int32Array, but = 0): Leaving {
    const { places } = this.#relation
    const here = this.standing(state)
    let spokenOf = 0
    for (let place = 0; place <= places.phase; place++) spokenOf |= this.#mask(place, state[place] ?? 0).rest
    let firm = 0
    for (let more = here & spokenOf; more !== 0; more = here & spokenOf & ~firm) {
      firm |= more
      for (const [bit, fact] of this.#all.entries()) if ((more >> bit & 1) === 1) spokenOf |= this.#bitsOf(fact.entry)
    }
    const free = here & ~firm & ~but
    const known = this.#leavings.get(free)
    if (known !== undefined) return known
    const list = this.#all.filter((_, bit) => (free >> bit & 1) === 1)
    const found: Leaving = { kind: this.#leavings.size, free: new Map(list.map((fact) => [fact, this.#withThem(fact, list)])) }
    this.#leavings.set(free, found)
    return found
  }

  /** A number for something that is asked time and again. */
  checkOf(name: string): number {
    const known = this.#checks.get(name) ?? this.#checks.size
    this.#checks.set(name, known)
    return known
  }

  /** Asks the same with every choice of facts left out; the facts it does not agree for are tied, and false comes back. */
  holds<A>(check: number, state: Int32Array, { kind, free }: Leaving, asked: Asked<A>, agrees: Agrees<A>, isTied = true): boolean {
    const kinds = (this.#checked[check] ??= [])
    const known = (kinds[kind] ??= new Trie())
    const found = known.find(state)
    if (found !== undefined) return found
    const { edition } = this
    const places: number[] = []
    const left = this.#contradiction(state, free, asked, agrees, places)
    if (left === undefined) {
      if (edition === this.edition) known.learn(state, [...new Set(places)], true)
      return true
    }
    if (isTied) for (const fact of left) this.#tieOne(fact)
    return false
  }

  /** What a place holds once these facts are left out of it. */
  without(place: number, value: number, left: Iterable<Fact>): number {
    let now = value
    for (const fact of left) if (fact.place === place) now = this.#take(fact, now)
    return now
  }

  /** Whether what a step writes where some facts were left out is there, but for some of those facts, as it is with all of them. */
  isCovered(state: Int32Array, places: readonly number[], values: readonly number[], left: Left): boolean {
    return places.every((place, index) => {
      const now = values[index] ?? 0
      const still = [...left].filter((fact) => fact.place === place && this.#take(fact, now) === now)
      return this.without(place, state[place] ?? 0, still) === now
    })
  }

  /** Whether a step speaks of a fact that is left out, and still is after it. */
  speaksOfLeft(places: readonly number[], values: readonly number[], left: Left): boolean {
    if (this.#partsCompany(places, values, left)) return false // it is found out, and looked at anew
    for (const { id, place: own, key } of left) {
      if (id === undefined) continue
      const at = places.indexOf(own)
      const fact = this.#known.get(key)
      if (at >= 0 && fact !== undefined && this.#take(fact, values[at] ?? 0) !== values[at]) continue // it is told with it
      if (places.some((place, index) => this.mentions.in(place, values[index] ?? 0).has(id))) return true
    }
    return false
  }

  /** Whether a step tells a fact that was left out, and not what is always told together with it. */
  #partsCompany(places: readonly number[], values: readonly number[], left: Left): boolean {
    const isTold = ({ place, key }: Fact): boolean => {
      const fact = this.#known.get(key)
      const at = places.indexOf(place)
      return fact !== undefined && at >= 0 && this.#take(fact, values[at] ?? 0) !== values[at]
    }
    const told = [...left].filter(isTold)
    for (const fact of told) {
      for (const other of left) {
        if (this.#company.get(fact.key)?.has(other.key) !== true || told.includes(other)) continue
        this.#company.set(fact.key, new Set([...(this.#company.get(fact.key) ?? [])].filter((key) => key !== other.key)))
        this.#company.set(other.key, new Set([...(this.#company.get(other.key) ?? [])].filter((key) => key !== fact.key)))
        this.#anew()
        return true
      }
    }
    return false
  }

  /** Which facts stand in what a place holds, and which of them all the rest of it speaks of. */
  #mask(place: number, value: number): Mask {
    const known = (this.#masks[place] ??= [])[value]
    if (known !== undefined) return known
    const { places } = this.#relation
    const held = places.held[place]?.[value]
    let here = 0
    const facts = new Set<number>()
    for (const [bit, fact] of this.#all.entries()) {
      if (fact.place !== place || this.#tied.has(fact.key) || this.#take(fact, value) === value) continue
      here |= 1 << bit
      facts.add(fact.value)
    }
    const list: readonly unknown[] = Array.isArray(held) ? held : [held]
    let rest = 0
    if (place <= places.phase) for (const part of list) if (!facts.has(places.values.numberOf(part))) rest |= this.#bitsOf(part)
    const found = { here, rest }
    ;(this.#masks[place] ??= [])[value] = found
    return found
  }

  /** The facts that are spoken of in a value. */
  #bitsOf(value: unknown): number {
    const said = this.mentions.of(value)
    let found = 0
    for (const [bit, { id, key }] of this.#all.entries()) if (id !== undefined && !this.#tied.has(key) && said.has(id)) found |= 1 << bit
    return found
  }

  /** A fact with all that are told together with it and that speak of it, and those of those, and so on. */
  #withThem(fact: Fact, free: readonly Fact[]): readonly Fact[] {
    const found = new Set([fact])
    for (const one of found) {
      const { id } = one
      for (const other of free) if (this.#company.get(one.key)?.has(other.key) === true) found.add(other)
      if (id !== undefined) for (const other of free) if (other.key !== one.key && this.mentions.of(other.entry).has(id)) found.add(other)
    }
    return [...found]
  }

  #contradiction<A>(state: Int32Array, free: Leaving["free"], asked: Asked<A>, agrees: Agrees<A>, places: number[]): Left | undefined {
    const withAll = asked(state, places)
    const scratch = Int32Array.from(state)
    const tried = new Set<string>()
    let count = -1
    for (;;) {
      const seen = new Set(places)
      const chosen = [...free.keys()].filter((fact) => free.get(fact)?.some(({ place }) => seen.has(place)))
      if (chosen.length === count) return undefined
      count = chosen.length
      if (count > most) return new Set(chosen.slice(most))
      for (const choice of choicesOf(count)) {
        const seeds = chosen.filter((_, index) => (choice >> index & 1) === 1)
        const left = new Set(seeds.flatMap((fact) => free.get(fact) ?? []))
        const mark = [...left].map(({ key }) => key).toSorted().join()
        if (tried.has(mark)) continue
        tried.add(mark)
        scratch.set(state)
        for (const fact of left) scratch[fact.place] = this.#take(fact, scratch[fact.place] ?? 0)
        this.checks++
        if (!agrees(withAll, asked(scratch, places), left)) return new Set(seeds)
      }
    }
  }

  /** The entries a list has more than before; undefined when it is not only that. */
  #added(place: number, before: number, after: number): readonly Fact[] | undefined {
    const key = before * 65_536 + after
    const known = (this.#more[place] ??= new Map())
    if (known.has(key)) return known.get(key)
    const found = this.#compare(place, before, after)
    known.set(key, found)
    return found
  }

  #compare(place: number, before: number, after: number): readonly Fact[] | undefined {
    const { places } = this.#relation
    if (place >= places.firstTaken) return [this.#fact(place, after, undefined, (places.names[place] ?? "").slice(6))]
    if (place === places.phase) return undefined
    if (!Array.isArray(places.held[place]?.[after])) return before === this.#atStart(place) ? [this.#fact(place, places.values.numberOf(places.held[place]?.[after]), places.held[place]?.[after], undefined)] : undefined
    if (!this.#relation.supposed.isSet(place)) return undefined
    const [old, now] = [places.held[place]?.[before], places.held[place]?.[after]]
    if (!Array.isArray(old) || !Array.isArray(now)) return undefined
    const [stood, entries] = [new Set<unknown>(old), new Set<unknown>(now)]
    if (!old.every((entry) => entries.has(entry))) return undefined
    return now.filter((entry) => !stood.has(entry)).map((entry) => this.#fact(place, places.values.numberOf(entry), entry, idOf(entry)))
  }

  #underOtherNames(facts: readonly Fact[]): readonly (readonly Fact[])[] {
    const { symmetry, places } = this.#relation
    return (symmetry?.renamings ?? []).map(({ names, places: to }) => facts.map((fact) => {
      const place = to[fact.place] ?? fact.place
      if (place >= places.firstTaken) return this.#fact(place, fact.value, undefined, (places.names[place] ?? "").slice(6))
      const entry = places.values.one(renamedIn(fact.entry, names), (one) => one)
      return this.#fact(place, places.values.numberOf(entry), entry, Array.isArray(places.held[place]?.[0]) ? idOf(entry) : undefined)
    }))
  }

  #atStart(place: number): number {
    return (this.#start ??= this.#relation.places.start())[place] ?? 0
  }

  #fact(place: number, value: number, entry: unknown, id: string | undefined): Fact {
    const key = `${place}.${value}`
    return this.#known.get(key) ?? { key, place, value, entry, id }
  }

  #take(fact: Fact, value: number): number {
    const { places } = this.#relation
    const { place } = fact
    let table = this.#without.get(fact.key)
    if (table === undefined || value >= table.length) {
      const wider = new Int32Array(Math.max(64, value * 2)).fill(-1)
      if (table !== undefined) wider.set(table)
      this.#without.set(fact.key, (table = wider))
    }
    const known = table[value] ?? -1
    if (known >= 0) return known
    const left = this.#taken(fact, places.held[place]?.[value], value)
    table[value] = left
    return left
  }

  #taken({ place, value: entry }: Fact, held: unknown, value: number): number {
    const { places } = this.#relation
    if (place >= places.firstTaken) return places.numberOf(place, false)
    if (!Array.isArray(held)) return places.values.numberOf(held) === entry ? this.#atStart(place) : value
    if (!held.some((one) => places.values.numberOf(one) === entry)) return value
    return places.numberOf(place, places.values.one(held.filter((one) => places.values.numberOf(one) !== entry), (one) => one))
  }

  #note(fact: Fact, all: readonly Fact[]): void {
    const company = this.#company.get(fact.key)
    const kept = all.flatMap(({ key }) => (company === undefined || company.has(key) ? [key] : []))
    if (company === undefined || kept.length < company.size) {
      this.#company.set(fact.key, new Set(kept))
      this.#anew()
    }
    if (this.#known.has(fact.key)) return
    if (this.#all.length === mostFacts) this.#tied.add(fact.key)
    else this.#all.push(fact)
    this.#known.set(fact.key, fact)
    this.#byPlace.set(fact.place, [...(this.#byPlace.get(fact.place) ?? []), fact])
    this.#anew()
  }
  /** Under every name: a state stands for those that differ by names alone. */
  #tieOne(fact: Fact): void {
    for (const { key } of [[fact], ...this.#underOtherNames([fact])].flat()) {
      if (this.#tied.has(key)) continue
      this.#tied.add(key)
      const bit = this.#all.findIndex((one) => one.key === key)
      if (bit >= 0) this.#tiedBits |= 1 << bit
      this.#anew()
    }
  }
  #anew(): void {
    this.edition++
    this.#checked = []
    this.#leavings.clear()
    this.#masks = []
    this.#more = []
  }
}
