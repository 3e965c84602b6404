/**
 * What each move makes of each state, learned from the shipped practice by watching what it looks at: asked once for all states that
 * agree on that. Sound because the code is deterministic, which is a law of the core and looked at here again, and saw nothing else.
 */
import { Step } from "@omringd/core"
import type { Practice, Trajectory } from "@omringd/core"
import { writesOf } from "./cone/writes.ts"
import { Copies, sameOwn } from "./relation/copies.ts"
import { judgeByRule, judgeItself } from "./relation/judge.ts"
import type { Effect, Judging, Own } from "./relation/judge.ts"
import { Looked } from "./relation/looked.ts"
import { Orders } from "./relation/orders.ts"
import { Places } from "./relation/places.ts"
import { Practices } from "./relation/practices.ts"
import { Supposed } from "./relation/supposed.ts"
import { Trie } from "./relation/trie.ts"
import { Watch } from "./relation/watch.ts"
import type { Instead } from "./relation/watch.ts"
import { Symmetry } from "./search/symmetry.ts"
import type { Renaming } from "./search/symmetry.ts"
import type { World } from "./World.ts"

/** The ids that steps of the world speak of. */
const spokenOf = (world: World): readonly string[] => {
  const ids = new Set(world.moves.map(({ id }) => id))
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value === "string" && ids.has(value)) found.add(value)
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk)
  }
  for (const { step } of world.moves) walk({ ...step, step: undefined })
  return [...found].toSorted()
}

/** The effect of a move that may be taken; who refuses it otherwise. */
export type Outcome = Effect | "refused" | "held"

/** What is asked of a state, and of the day if it wants to know. */
export type Asking = (trajectory: Trajectory, today: () => string) => boolean

export interface RelationOptions {
  /** Whether lists are kept in one order, as long as nobody reads it. */
  readonly sets: boolean
  /** Whether states that differ by names alone are one. */
  readonly symmetry: boolean
}

export class Relation {
  readonly world: World
  readonly places: Places
  readonly practices: Practices
  readonly supposed: Supposed
  /** How many judgements of the practice were made, and how many only to compare. */
  judged = 0
  compared = 0
  /** Which rules wait on each move. */
  readonly gates: readonly (readonly number[])[]
  /** People who can change names, as long as nothing was judged otherwise for it. */
  symmetry: Symmetry | undefined
  readonly #watch: Watch
  readonly #judging: Judging
  readonly #orders: Orders
  readonly #copies: Copies
  #questions = 0
  #own: Trie<Own>[] = []
  #held: Map<number, Trie<boolean>>[] = []

  constructor(world: World, practice: Practice, options: RelationOptions) {
    this.world = world
    const places = new Places(spokenOf(world), world.days)
    const supposed = new Supposed(places, options.sets, () => { this.#forget() })
    this.places = places
    this.supposed = supposed
    this.#watch = new Watch(places, new Map(world.moves.map(({ id, step, by }) => [id, { id, step, by }])))
    this.practices = new Practices(practice.packs, this.#watch)
    this.#judging = { places, watch: this.#watch, practices: this.practices, settled: (place, value) => supposed.settled(place, value) }
    this.#orders = new Orders(places, supposed)
    this.#copies = new Copies(places, supposed)
    this.gates = world.moves.map(({ tag }) =>
      Step.definition(tag).emergency ? [] : this.practices.rules.flatMap(({ before }, index) => (before.includes(tag) ? [index] : [])))
    if (world.days.length > 1) supposed.columns.add(places.day)
    this.#forget()
    this.symmetry = options.symmetry ? Symmetry.of(this) : undefined
  }

  get edition(): number {
    return this.supposed.edition
  }
  settled(place: number, value: unknown): unknown {
    return this.supposed.settled(place, value)
  }

  /** The move that comes after all those of the world: the next day. */
  get nextDay(): number {
    return this.world.moves.length
  }

  /** What a move makes of a state. */
  outcome(move: number, state: Int32Array): Outcome {
    const own = this.own(move, state)
    if (own === "refused") return own
    return this.holder(move, state) === undefined ? own : "held"
  }

  /** The first rule that holds a move back. */
  holder(move: number, state: Int32Array): number | undefined {
    const gates = this.gates[move] ?? []
    for (let index = 0; index < gates.length; index++) if (this.holds(move, gates[index] ?? 0, state)) return gates[index]
    return undefined
  }

  /** The same without the rules of packs. Where it looked is added to `places`. */
  own(move: number, state: Int32Array, places?: number[]): Own {
    if (move === this.nextDay) return this.#pass(state, places)
    const found = this.#own[move]?.find(state) ?? this.#learnOwn(move, state)
    if (places !== undefined) this.#own[move]?.follow(state, places)
    return found
  }

  /** Whether a rule holds a move back. */
  holds(move: number, rule: number, state: Int32Array, places?: number[]): boolean {
    const held = this.#held[move]?.get(rule)
    if (held === undefined) return false
    const found = held.find(state) ?? this.#learnHeld(move, rule, state)
    if (places !== undefined) this.#held[move]?.get(rule)?.follow(state, places)
    return found
  }

  /** A number for a question, as there is one for each judgement. */
  questionNumber(): number {
    return --this.#questions
  }

  /** Asks something of a state as a trajectory, and where it looked; and again in other orders and under other names. */
  ask(number: number, state: Int32Array, question: Asking): { readonly answer: boolean; readonly looked: Looked } {
    const today = (one: Int32Array, looked: Looked) => (): string => {
      if (this.places.days.length > 1) looked.at(this.places.day)
      return this.places.dayIn(one)
    }
    const asked = (one: Int32Array, looked: Looked, instead?: Instead): boolean =>
      this.#watch.into(looked, () => question(this.#watch.trajectory(one, "", instead), today(one, looked)))
    const again = (one: Int32Array, instead?: Instead): boolean => (this.compared++, asked(one, new Looked(this.places.count), instead))
    const looked = new Looked(this.places.count)
    const answer = asked(state, looked)
    for (const place of looked.places) this.supposed.isRead(place)
    this.#orders.compare(number, state, looked.places, (instead) => again(state, instead) === answer)
    this.#compareNames(({ renaming, symmetry }) => again(symmetry.rename(renaming, state)) === answer)
    return { answer, looked }
  }

  /** Every decision of a move about the step itself, and of each rule that waits on it. */
  decisions(move: number): { readonly own: Trie<Own>; readonly held: ReadonlyMap<number, Trie<boolean>> } {
    return { own: this.#own[move] ?? new Trie(), held: this.#held[move] ?? new Map() }
  }

  #pass(state: Int32Array, places?: number[]): Own {
    const { day, days } = this.places
    places?.push(day)
    const next = (state[day] ?? 0) + 1
    return next < days.length ? { places: [day], values: [next], beyond: false } : "refused"
  }

  #forget(): void {
    this.#own = this.world.moves.map(() => new Trie())
    this.#held = this.world.moves.map((_, move) => new Map((this.gates[move] ?? []).map((rule) => [rule, new Trie()])))
    this.#orders.forget()
    if (this.symmetry !== undefined) this.symmetry = Symmetry.of(this)
  }

  #learnOwn(move: number, state: Int32Array): Own {
    const one = this.world.moves[move]
    if (one === undefined) return "refused"
    const { edition } = this
    const judged = judgeItself(this.#judging, state, one)
    this.judged++
    if (edition !== this.edition) return judged.own // an entry came twice: what was judged before is judged again
    const again = (instead: Instead): Own => (this.compared++, judgeItself(this.#judging, state, one, instead).own)
    this.#copies.note(judged, again)
    const own = this.#remembered(judged.own)
    this.#keep(move, this.#own[move]?.learn(state, judged.looked, own))
    if (own !== "refused") for (const place of own.places) if (this.supposed.isColumn(place)) this.#mustBeKnown(move, place)
    this.#orders.compare(this.#number(move), state, judged.looked, (instead) => sameOwn(judged.own, again(instead)))
    this.#compareNames(({ renaming, symmetry }) => {
      const other = this.world.moves[renaming.moves[move] ?? -1]
      return other === undefined || sameOwn(symmetry.renameOwn(renaming, judged.own), (this.compared++, judgeItself(this.#judging, symmetry.rename(renaming, state), other).own))
    })
    return own
  }

  #learnHeld(move: number, rule: number, state: Int32Array): boolean {
    const one = this.world.moves[move]
    if (one === undefined) return false
    const { looked, holds } = judgeByRule(this.#judging, state, one, rule)
    this.judged++
    for (const place of looked) this.supposed.isRead(place)
    this.#keep(move, this.#held[move]?.get(rule)?.learn(state, looked, holds))
    this.#orders.compare(this.#number(move, rule), state, looked, (instead) => (this.compared++, judgeByRule(this.#judging, state, one, rule, instead).holds === holds))
    this.#compareNames(({ renaming, symmetry }) => {
      const other = this.world.moves[renaming.moves[move] ?? -1]
      return other === undefined || (this.compared++, judgeByRule(this.#judging, symmetry.rename(renaming, state), other, rule).holds) === holds
    })
    return holds
  }

  /** For each thing that is judged. */
  #number(move: number, rule = -1): number {
    return move * (this.practices.rules.length + 1) + rule + 1
  }

  #remembered(own: Own): Own {
    if (own === "refused") return own
    const kept = own.places.map((place) => this.supposed.isKept(place))
    if (kept.every(Boolean)) return own
    return { ...own, places: own.places.filter((_, index) => kept[index]), values: own.values.filter((_, index) => kept[index]) }
  }

  #keep(move: number, isSame: boolean | undefined): void {
    if (isSame !== true) throw new Error(`${this.world.moves[move]?.id} is not judged the same twice: some code of the practice is not deterministic`)
  }

  /** What a step is seen to write is what it is said to write: what is left out of a cone rests on it. */
  #mustBeKnown(move: number, place: number): void {
    const { tag } = this.world.moves[move] ?? {}
    const name = this.places.names[place]
    if (tag === undefined || place > this.places.phase || writesOf(tag).some((part) => part === name)) return
    throw new Error(`${tag} writes ${name}, which is not known of it: its cones would leave out too much`)
  }

  /** Where somebody's name makes a difference, names are kept from then on. */
  #compareNames(isSame: (as: { readonly symmetry: Symmetry; readonly renaming: Renaming }) => boolean): void {
    const { symmetry } = this
    for (const renaming of symmetry?.generators ?? []) {
      if (symmetry === undefined || isSame({ symmetry, renaming })) continue
      this.symmetry = undefined
      this.supposed.edition++
      return
    }
  }
}
