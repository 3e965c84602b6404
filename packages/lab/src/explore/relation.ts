/**
 * What each move makes of each state, learned from the shipped practice by watching what it looks at: asked once for all states that
 * agree on that. Sound because the code is deterministic, which is a law of the core and looked at here again, and saw nothing else.
 */
import type { Practice, Trajectory } from "@omringd/core"
import { writesOf } from "./cone/writes.ts"
import { judge } from "./relation/judge.ts"
import type { Effect, Instead, Judged, Judging, Own } from "./relation/judge.ts"
import { otherOrders } from "./relation/orders.ts"
import { Places } from "./relation/places.ts"
import { Practices } from "./relation/practices.ts"
import { Trie } from "./relation/trie.ts"
import { Looked, Watch } from "./relation/watch.ts"
import { Symmetry } from "./search/symmetry.ts"
import type { World, WorldMove } from "./World.ts"

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

/** In so many states each list of each move is put in other orders. */
const enough = 3

/** The effect of a move that may be taken; who refuses it otherwise. */
export type Outcome = Effect | "refused" | "held"

export class Relation {
  readonly world: World
  readonly places: Places
  readonly practices: Practices
  /** Goes up when what was found before no longer counts: the search begins anew. */
  edition = 0
  /** How many judgements of the practice were made, and how many of those only to compare. */
  judged = 0
  compared = 0
  /** Lists of which somebody reads the order, or how often an entry stands on it. */
  readonly ordered = new Set<number>()
  /** Lists to which something was added that already stood on them. */
  readonly repeated = new Set<number>()
  /** Places that are remembered: some move writes there, and somebody reads it. */
  readonly columns = new Set<number>()
  /** Places that some move writes. */
  readonly written = new Set<number>()
  /** Places that somebody looks at to find something else than what will stand there. The others are forgotten. */
  readonly read = new Set<number>()
  /** What has stood in a place that is forgotten. */
  readonly #samples = new Map<number, object>()
  /** Which rules wait on each move. */
  readonly gates: readonly (readonly number[])[]
  /** People who can change names, as long as nothing was judged otherwise for it. */
  symmetry: Symmetry | undefined
  readonly #watch: Watch
  readonly #judging: Judging
  /** How often each list of each move was put in other orders. */
  readonly #reordered = new Map<string, number>()
  #own: Trie<Own>[] = []
  #held: Map<number, Trie<boolean>>[] = []
  readonly #isOrderOff: boolean

  constructor(world: World, practice: Practice, options: { readonly sets: boolean; readonly symmetry: boolean }) {
    this.world = world
    this.places = new Places(spokenOf(world))
    const steps = new Map(world.moves.map(({ id, step, by }) => [id, { id, step, by }]))
    this.#watch = new Watch(this.places, steps)
    this.practices = new Practices(practice.packs, this.#watch, this.places)
    this.#isOrderOff = options.sets
    this.#judging = {
      places: this.places, watch: this.#watch, practices: this.practices, day: world.day,
      settled: (place, value) => this.settled(place, value)
    }
    this.gates = world.moves.map(({ tag }) => this.practices.rules.flatMap(({ before }, index) => (before.includes(tag) ? [index] : [])))
    this.#forget()
    this.symmetry = options.symmetry ? Symmetry.of(this) : undefined
  }

  /** A list whose order nobody reads, in the one order it is kept in, each entry once. */
  settled(place: number, value: unknown): unknown {
    const { values } = this.places
    if (!this.isSet(place) || !Array.isArray(value)) return value
    const numbered = new Map(value.map((entry: unknown) => [values.numberOf(entry), entry]))
    if (numbered.size < value.length && !this.repeated.has(place)) this.#anew(this.repeated, place)
    return values.one([...numbered].toSorted(([a], [b]) => a - b).map(([, entry]) => entry), (one) => one)
  }

  isSet(place: number): boolean {
    return this.#isOrderOff && place < this.places.phase && !this.ordered.has(place)
  }

  /** What a move makes of a state. */
  outcome(move: number, state: Int32Array): Outcome {
    const own = this.own(move, state)
    if (own === "refused") return own
    for (const rule of this.gates[move] ?? []) if (this.holds(move, rule, state)) return "held"
    return own
  }

  /** The same without the rules of packs. Where it looked is added to `places`. */
  own(move: number, state: Int32Array, places?: number[]): Own {
    const found = this.#own[move]?.find(state) ?? this.#learn(move, state).own
    if (places !== undefined) this.#own[move]?.follow(state, places)
    return found
  }

  /** Whether a rule holds a move back. */
  holds(move: number, rule: number, state: Int32Array, places?: number[]): boolean {
    const held = this.#held[move]?.get(rule)
    if (held === undefined) return false
    const found = held.find(state) ?? this.#learn(move, state).gates.some((gate) => gate.rule === rule && gate.holds)
    if (places !== undefined) this.#held[move]?.get(rule)?.follow(state, places)
    return found
  }

  /** Asks something of a state as a trajectory, and where it looked. */
  ask<A>(state: Int32Array, question: (trajectory: Trajectory) => A): { readonly answer: A; readonly looked: Looked } {
    const looked = new Looked(this.places.count)
    const before = this.#watch.into(looked)
    try {
      return { answer: question(this.#watch.trajectory(state, "")), looked }
    } finally {
      this.#watch.into(before)
      for (const place of looked.places) this.isRead(place)
    }
  }

  /** Every decision of a move about the step itself, and of each rule that waits on it. */
  decisions(move: number): { readonly own: Trie<Own>; readonly held: ReadonlyMap<number, Trie<boolean>> } {
    return { own: this.#own[move] ?? new Trie(), held: this.#held[move] ?? new Map() }
  }

  /** Something was found out that puts what was learned before in question. */
  #anew(found: Set<number>, place: number): void {
    found.add(place)
    this.edition++
    this.#forget()
    this.#reordered.clear()
    if (this.symmetry !== undefined) this.symmetry = Symmetry.of(this)
  }

  #forget(): void {
    this.#own = this.world.moves.map(() => new Trie())
    this.#held = this.world.moves.map((_, move) => new Map((this.gates[move] ?? []).map((rule) => [rule, new Trie()])))
  }

  #learn(move: number, state: Int32Array): Judged {
    const one = this.world.moves[move]
    if (one === undefined) return { looked: [], decided: 0, own: "refused", gates: [] }
    const edition = this.edition
    const judged = this.#judge(one, state)
    this.judged++
    if (edition !== this.edition) return judged // an entry came twice: what was judged before is judged again
    this.#noteRead(one, state, judged)
    this.#keep(move, state, this.#remembered(judged))
    if (this.#isOrderOff) this.#compareOrders(one, state, judged)
    if (this.symmetry !== undefined) this.#compareNames(this.symmetry, move, state, judged)
    return this.#remembered(judged)
  }

  /** What is looked at only to write it down anew is not read, as long as it makes no difference to what else is written. */
  #noteRead(move: WorldMove, state: Int32Array, judged: Judged): void {
    const { looked, decided, own, gates } = judged
    for (const place of [...looked.slice(0, decided), ...gates.flatMap((gate) => gate.looked)]) this.isRead(place)
    if (own === "refused") return
    for (const [index, place] of own.places.entries()) {
      const value = this.places.held[place]?.[own.values[index] ?? 0]
      if (!this.read.has(place) && !this.#samples.has(place) && Array.isArray(value)) this.#samples.set(place, value)
    }
    for (const place of looked.slice(decided)) {
      if (this.read.has(place)) continue
      const sample = this.#samples.get(place)
      if (!own.places.includes(place)) this.isRead(place)
      else if (sample !== undefined) {
        this.compared++
        const other = this.#judge(move, state, new Map([[place, sample]])).own
        if (other === "refused" || !sameOwn(butFor(own, place), butFor(other, place))) this.isRead(place)
      }
    }
  }

  /** From now on what stands there is remembered. */
  isRead(place: number): void {
    if (place >= this.places.phase) return
    if (this.read.has(place)) return
    this.read.add(place)
    if (this.written.has(place)) this.#anew(this.read, place)
  }

  #remembered(judged: Judged): Judged {
    const { own } = judged
    if (own === "refused") return judged
    const kept = own.places.map((place) => place >= this.places.phase || this.read.has(place))
    for (const place of own.places) this.written.add(place)
    if (kept.every(Boolean)) return judged
    return { ...judged, own: { ...own, places: own.places.filter((_, index) => kept[index]), values: own.values.filter((_, index) => kept[index]) } }
  }

  #judge(move: WorldMove, state: Int32Array, instead?: Instead): Judged {
    return judge(this.#judging, state, move, instead)
  }

  #keep(move: number, state: Int32Array, { looked, own, gates }: Judged): void {
    let same = this.#own[move]?.learn(state, looked, own) === true
    for (const gate of gates) if (this.#held[move]?.get(gate.rule)?.learn(state, gate.looked, gate.holds) === false) same = false
    if (!same) throw new Error(`${this.world.moves[move]?.id} is not judged the same twice: some code of the practice is not deterministic`)
    if (own === "refused") return
    for (const place of own.places) {
      if (this.columns.has(place)) continue
      this.#mustBeKnown(move, place)
      this.columns.add(place)
      this.edition++
    }
  }

  /** What a step is seen to write is what it is said to write: what is left out of a cone rests on it. */
  #mustBeKnown(move: number, place: number): void {
    const { tag } = this.world.moves[move] ?? {}
    const name = this.places.names[place]
    if (tag === undefined || place > this.places.phase || writesOf(tag).some((part) => part === name)) return
    throw new Error(`${tag} writes ${name}, which is not known of it: its cones would leave out too much`)
  }

  /** Where the order of a list makes a difference, it is kept from then on. */
  #compareOrders(move: WorldMove, state: Int32Array, judged: Judged): void {
    const lists = new Set([judged.looked, ...judged.gates.map(({ looked }) => looked)].flat().filter((place) => this.isSet(place)))
    for (const place of lists) {
      const list = this.places.heldIn(state, place)
      if (!Array.isArray(list)) continue
      const key = `${move.id} ${place} ${state[place]}`
      const times = this.#reordered.get(key) ?? 0
      if (times >= enough) continue
      this.#reordered.set(key, times + 1)
      for (const other of otherOrders(list, this.repeated.has(place))) {
        this.compared++
        if (sameJudgement(judged, this.#judge(move, state, new Map([[place, other]])))) continue
        this.#anew(this.ordered, place)
        return
      }
    }
  }

  /** Where somebody's name makes a difference, names are kept from then on. */
  #compareNames(symmetry: Symmetry, move: number, state: Int32Array, judged: Judged): void {
    for (const renaming of symmetry.generators) {
      const other = this.world.moves[renaming.moves[move] ?? -1]
      if (other === undefined) continue
      const renamed = symmetry.rename(renaming, state)
      this.compared++
      if (sameJudgement(symmetry.renameJudged(renaming, judged), this.#judge(other, renamed))) continue
      this.symmetry = undefined
      this.edition++
      return
    }
  }
}

const sameJudgement = (a: Judged, b: Judged): boolean =>
  sameOwn(a.own, b.own) && a.gates.every(({ holds }, index) => b.gates[index]?.holds === holds)

const butFor = (own: Own, place: number): Own =>
  own === "refused" ? own : {
    ...own, places: own.places.filter((one) => one !== place), values: own.values.filter((_, index) => own.places[index] !== place)
  }

const sameOwn = (a: Own, b: Own): boolean => {
  if (a === "refused" || b === "refused") return a === b
  return a.places.length === b.places.length && a.places.every((place, index) => b.places[index] === place && b.values[index] === a.values[index])
}
