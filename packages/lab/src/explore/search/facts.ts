/**
 * Facts first. A fact is an entry that a step only adds to a list. It is told as soon as it can be, and not at every other moment too.
 * That is sound when every state that can be reached is, but for such facts, a state that was looked at: for which whatever may be done
 * without some of them must be possible with them, and come out the same but for them. That is looked at in each state, for every choice
 * of facts, by the practice itself; a fact of which it is not so is told at every moment, like anything else.
 *
 * A fact is never left out while something else speaks of it: whoever speaks of what is not there is refused, which is looked at too.
 */
import type { Relation } from "../relation.ts"
import { Checks } from "./checks.ts"
import type { Agrees, Asked } from "./checks.ts"
import type { Fact, Leaving, Left } from "./fact.ts"
import { Known } from "./known.ts"
import { Leavings } from "./leavings.ts"
import { Mentions } from "./mentions.ts"
import { Without } from "./without.ts"

export class Facts {
  readonly without: Without
  readonly #known: Known
  readonly #leavings: Leavings
  readonly #checks: Checks
  readonly #mentions: Mentions
  /** The facts a move was seen to add. */
  readonly #told = new Map<number, number>()
  readonly #tellers = new Map<string, { readonly of: number; readonly moves: readonly number[] }>()
  /** What is written there is told at every moment. */
  readonly #always: ReadonlySet<number>

  constructor(relation: Relation, always: ReadonlySet<number>) {
    this.#always = always
    this.#mentions = new Mentions(relation.places)
    this.#known = new Known(relation)
    this.without = new Without(relation, this.#known)
    this.#leavings = new Leavings(relation.places, this.#known, this.without, this.#mentions)
    this.#checks = new Checks(this.#known, this.without)
  }

  /** Goes up when what was searched before no longer counts. */
  get edition(): number {
    return this.#known.edition
  }
  get checks(): number {
    return this.#checks.made
  }
  get known(): number {
    return this.#known.size
  }
  /** The places of the facts that are told at every moment. */
  get tied(): readonly string[] {
    return this.#known.tiedPlaces
  }

  /** Whether a step that may be taken here only adds facts that are told first. */
  isFact(move: number, state: Int32Array, places: readonly number[], values: readonly number[]): boolean {
    const all: Fact[] = []
    for (let index = 0; index < places.length; index++) {
      const place = places[index] ?? 0
      const value = values[index] ?? 0
      if (value === state[place]) continue
      const added = this.without.added(place, state[place] ?? 0, value)
      if (this.#always.has(place) || added === undefined || added.some((fact) => this.#known.isTied(fact))) return false
      all.push(...added)
    }
    this.#known.note(all)
    let told = this.#told.get(move) ?? 0
    for (const fact of all) told |= this.#known.bitOf(fact)
    this.#told.set(move, told)
    return all.length > 0
  }

  /** The moves that were seen to tell a fact. */
  tellersOf(fact: Fact): readonly number[] {
    const known = this.#tellers.get(fact.key)
    if (known?.of === this.#told.size) return known.moves
    const bit = this.#known.bitOf(fact)
    const moves = [...this.#told].flatMap(([move, told]) => ((told & bit) === 0 ? [] : [move]))
    this.#tellers.set(fact.key, { of: this.#told.size, moves })
    return moves
  }
  bitOf(fact: Fact): number {
    return this.#known.bitOf(fact)
  }

  /** Whether all that a move was seen to add stands there, or is not told first. */
  isTold(move: number, standing: number): boolean {
    const told = this.#told.get(move)
    return told !== undefined && ((told & standing) === told || (told & this.#known.tied) !== 0)
  }

  /** The facts that stand in a state, a bit for each. */
  standing(state: Int32Array): number {
    return this.#leavings.standing(state)
  }
  /** The facts that can be left out of a state. `but`: facts that are not left out, a bit for each. */
  leaving(state: Int32Array, but = 0): Leaving {
    return this.#leavings.of(state, but)
  }

  /** A number for something that is asked time and again. */
  checkOf(name: string): number {
    return this.#checks.numberOf(name)
  }
  /** Asks the same with every choice of facts left out. */
  agrees<A>(check: number, state: Int32Array, leaving: Leaving, asked: Asked<A>, agrees: Agrees<A>): boolean {
    return this.#checks.agrees(check, state, leaving, asked, agrees)
  }
  /** The same; the facts it does not agree for are told at every moment from now on. */
  mustAgree<A>(check: number, state: Int32Array, leaving: Leaving, asked: Asked<A>, agrees: Agrees<A>): void {
    for (const fact of this.#checks.contradiction(check, state, leaving, asked, agrees) ?? []) this.#known.tie(fact)
  }

  /** Whether a step speaks of a fact that is left out, and still is after it. */
  speaksOfLeft(places: readonly number[], values: readonly number[], left: Left): boolean {
    const told = [...left].filter((fact) => this.#isTold(fact, places, values))
    if (this.#partsCompany(told, left)) return false // it is found out, and looked at anew
    return [...left].some((fact) => {
      const { id } = fact
      return id !== undefined && !told.includes(fact) && places.some((place, index) => this.#mentions.in(place, values[index] ?? 0).has(id))
    })
  }

  #isTold(fact: Fact, places: readonly number[], values: readonly number[]): boolean {
    const at = places.indexOf(fact.place)
    return at >= 0 && this.without.stands(fact, values[at] ?? 0)
  }

  /** Whether a step tells a fact that was left out, and not what is always told together with it. */
  #partsCompany(told: readonly Fact[], left: Left): boolean {
    for (const fact of told) {
      const other = [...left].find((one) => this.#known.areTogether(fact, one) && !told.includes(one))
      if (other === undefined) continue
      this.#known.part(fact, other)
      return true
    }
    return false
  }
}
