/** Breadth first, over every state of a world that its moves lead to. */
import { Phase, Step } from "@omringd/core"
import type { PhaseName } from "@omringd/core"
import type { Relation } from "../relation.ts"
import type { Effect } from "../relation/judge.ts"
import type { Leaving } from "./fact.ts"
import { Facts } from "./facts.ts"
import type { Found, SearchOptions, Violation } from "./Found.ts"
import { States } from "./states.ts"

const widest = 65_535

export class Search {
  readonly relation: Relation
  readonly facts: Facts
  readonly options: SearchOptions
  /** The places that are remembered, in the order of a row. */
  columns: readonly number[] = []
  /** The places that what must never be so looks at after an end. */
  readonly lastRead = new Set<number>()
  /** Goes up when that are more. */
  lastReads = 0
  #start: Int32Array = new Int32Array(0)
  readonly #over = new Map<PhaseName, boolean>()
  #columnOf = new Int32Array(0)
  #byPhase: readonly (readonly number[])[] = []
  readonly #state: Int32Array
  readonly #next: Int32Array
  readonly #ownChecks: readonly number[]
  readonly #heldChecks: readonly (readonly number[])[]
  readonly #neverChecks: readonly number[]
  /** Moves that were seen to add facts. */
  readonly #tellers = new Set<number>()
  readonly #isIn: ReadonlySet<number>[] = []
  #row = new Uint16Array(0)
  #renamed = new Uint16Array(0)

  constructor(relation: Relation, options: SearchOptions) {
    this.relation = relation
    this.options = options
    this.facts = new Facts(relation, options.always ?? new Set())
    const { facts } = this
    this.#ownChecks = relation.world.moves.map((_, move) => facts.checkOf(`own ${move}`))
    this.#heldChecks = relation.world.moves.map((_, move) => relation.practices.rules.map((_, rule) => facts.checkOf(`held ${move} ${rule}`)))
    this.#neverChecks = options.never.map(({ name }) => facts.checkOf(`never ${name}`))
    this.#state = relation.places.start()
    this.#next = relation.places.start()
  }

  run(): Found {
    for (let restarts = 0; ; restarts++) {
      const found = this.#once(restarts)
      if (found !== undefined) return found
    }
  }

  /** A state by its number. */
  read(states: States, number: number, into: Int32Array): void {
    const row = new Uint16Array(states.width)
    states.read(number, row)
    this.unpack(row, into)
  }

  unpack(row: Uint16Array, into: Int32Array): void {
    const { places } = this.relation
    into.set(this.#start)
    for (const [column, place] of this.columns.entries()) {
      if (place === places.phase) places.setPhase(into, row[column] ?? 0)
      else into[place] = row[column] ?? 0
    }
  }

  /** The moves there are in the phase of a state. */
  movesIn(state: Int32Array): readonly number[] {
    return this.#byPhase[state[this.relation.places.phase + 1] ?? 0] ?? this.#movesOfPhase(state)
  }

  /** An end that no step of the world leads out of: what comes after it is not gone into. */
  isOver(phase: PhaseName): boolean {
    const known = this.#over.get(phase)
    if (known !== undefined) return known
    const { moves } = this.relation.world
    const isOver = Phase.isEnd(phase) && !moves.some(({ tag }) => {
      const to = Step.definition(tag).moves[phase]
      return to !== undefined && to !== phase
    })
    this.#over.set(phase, isOver)
    return isOver
  }

  apply(effect: Effect, state: Int32Array): void {
    const { places } = this.relation
    for (let index = 0; index < effect.places.length; index++) {
      const place = effect.places[index] ?? 0
      if (place === places.phase) places.setPhase(state, effect.values[index] ?? 0)
      else state[place] = effect.values[index] ?? 0
    }
  }

  /** Tells every fact that can be told here, one after the other. */
  tellFacts(state: Int32Array, each?: (move: number) => void): void {
    if (!this.options.order) return
    this.movesIn(state)
    let standing = this.facts.standing(state)
    for (let again = true; again;) {
      again = false
      for (const move of this.#tellers) {
        if (this.facts.isTold(move, standing)) continue
        if (!this.#isIn[state[this.relation.places.phase + 1] ?? 0]?.has(move)) continue
        const outcome = this.relation.outcome(move, state)
        if (outcome === "refused" || outcome === "held" || outcome.beyond || !this.facts.isFact(move, state, outcome.places, outcome.values)) continue
        this.apply(outcome, state)
        each?.(move)
        standing = this.facts.standing(state)
        again = true
      }
    }
  }

  /** The row of a state under the names that come first. */
  pack(state: Int32Array): Uint16Array {
    const row = this.#row
    for (let column = 0; column < this.columns.length; column++) row[column] = state[this.columns[column] ?? 0] ?? 0
    const { symmetry } = this.relation
    if (symmetry === undefined) return row
    for (const renaming of symmetry.renamings) {
      const other = this.#renamed
      for (let column = 0; column < this.columns.length; column++) {
        const place = this.columns[column] ?? 0
        other[this.#columnOf[renaming.places[place] ?? place] ?? 0] = symmetry.value(renaming, place, state[place] ?? 0)
      }
      if (isBefore(other, row)) row.set(other)
    }
    return row
  }

  /** After the end nothing counts any more but what must never be so, and what is asked only whether it was seen. */
  forgetAtTheEnd(state: Int32Array): void {
    const { lastRead, relation: { places } } = this
    if (!this.isOver(places.heldIn(state, places.phase + 1) as PhaseName)) return // a phase has a name
    for (const place of this.columns) if (!lastRead.has(place) && place !== this.relation.places.phase) state[place] = this.#start[place] ?? 0
  }
  #noteLastRead(state: Int32Array): void {
    const before = this.lastRead.size
    const places: number[] = []
    for (const question of [...this.options.never, ...this.options.seen]) question.of(state, places)
    for (const place of places) this.lastRead.add(place)
    if (this.lastRead.size > before) this.lastReads++
  }

  #movesOfPhase(state: Int32Array): readonly number[] {
    const { places, world } = this.relation
    const name = places.heldIn(state, places.phase + 1) as PhaseName // a phase has a name
    const found = this.isOver(name) ? [] : world.moves.flatMap(({ tag }, index) => {
      const isProposed = world.during[tag]?.includes(name) ?? true
      return !isProposed || Step.definition(tag).moves[name] === undefined ? [] : [index]
    })
    const all = [...this.#byPhase]
    all[state[places.phase + 1] ?? 0] = found
    this.#isIn[state[places.phase + 1] ?? 0] = new Set(found)
    this.#byPhase = all
    return found
  }

  #begin(): States {
    const { places, supposed: { columns } } = this.relation
    this.columns = [...columns].toSorted((a, b) => a - b)
    this.#columnOf = new Int32Array(places.count)
    for (const [column, place] of this.columns.entries()) this.#columnOf[place] = column
    this.#start = places.start()
    this.#row = new Uint16Array(this.columns.length)
    this.#renamed = new Uint16Array(this.columns.length)
    return new States(this.columns.length)
  }

  #once(restarts: number): Found | undefined {
    const { relation, facts, options } = this
    const states = this.#begin()
    const untold = new States(this.columns.length)
    const edition = relation.edition + facts.edition + this.lastReads
    const isStale = () => relation.edition + facts.edition + this.lastReads !== edition
    const violations: Violation[] = []
    const broken = new Set<string>()
    const taken = new Set<number>()
    const held = new Set<number>()
    const met = new Set<number>()
    const seen = new Map(options.seen.map(({ name }) => [name, { yes: false, no: false }]))
    let transitions = 0
    let beyond = 0
    let depth = 0
    let ofLevel = 1
    let stoppedAt: Found["stoppedAt"]
    const { places } = relation
    const isTooWide = () => this.columns.some((place) => (places.held[place]?.length ?? 0) > widest)
    const row = new Uint16Array(this.columns.length)

    const look = (state: Int32Array, number: number): void => {
      const name = places.heldIn(state, places.phase + 1) as PhaseName // a phase has a name
      if (this.isOver(name)) this.#noteLastRead(state)
      const leaving = options.order ? facts.leaving(state) : undefined
      for (const [index, question] of options.never.entries()) {
        if (question.isOfHistory) continue
        const isBroken = question.of(state)
        if (question.isOfHistory) continue // that was found out just now
        if (isBroken) {
          if (broken.has(question.name)) continue
          broken.add(question.name)
          violations.push({ question: question.name, state: number })
        } else if (leaving !== undefined) {
          facts.holds(this.#neverChecks[index] ?? 0, state, leaving, (one, looked) => question.of(one, looked), (_, without) => !without)
        }
      }
      for (const question of options.seen) {
        const so = seen.get(question.name)
        if (so === undefined || (so.yes && so.no)) continue
        if (question.of(state)) so.yes = true
        else so.no = true
      }
    }
    const witness = (state: Int32Array): void => {
      if (held.size === relation.practices.rules.length) return
      for (const move of this.movesIn(state)) {
        for (const rule of relation.gates[move] ?? []) if (!held.has(rule) && relation.holds(move, rule, state)) held.add(rule)
      }
    }
    const isSeen = (rule: number): boolean => {
      const owed = seen.get(`owed ${relation.practices.rules[rule]?.id}`)
      return (held.has(rule) || owed?.yes === true) && (met.has(rule) || owed?.no === true)
    }
    const noteTaken = (move: number, state: Int32Array): void => {
      if (taken.has(move) && met.size === relation.practices.rules.length) return
      taken.add(move)
      for (const rule of relation.gates[move] ?? []) if (!met.has(rule) && this.isAsked(rule, state)) met.add(rule)
    }
    const reach = (state: Int32Array, from: number, by: number): void => {
      if (options.order) {
        if (untold.add(this.pack(state), from, by) < 0) return // what is told here was told before
        witness(state)
        this.tellFacts(state, (move) => {
          transitions++
          noteTaken(move, state)
          witness(state)
        })
      }
      this.forgetAtTheEnd(state)
      const number = states.add(this.pack(state), from, by)
      if (number < 0) return
      look(state, number)
    }

    this.#next.set(this.#start)
    reach(this.#next, -1, 0)
    for (let number = 0; number < states.size; number++) {
      if (isStale()) return undefined
      if (number === ofLevel) {
        depth++
        if (depth >= options.depth) {
          stoppedAt = "depth"
          break
        }
        ofLevel = states.size
      }
      if (states.size > options.states) {
        stoppedAt = "states"
        break
      }
      if (violations.length > 0 && options.stopAtFirst === true) {
        stoppedAt = "violation"
        break
      }
      if (options.until !== undefined && options.until.every((rule) => isSeen(rule))) {
        stoppedAt = "seen"
        break
      }
      if ((number & 0xffff) === 0) {
        options.onProgress?.(number)
        if (isTooWide()) {
          stoppedAt = "values"
          break
        }
      }
      states.read(number, row)
      this.unpack(row, this.#state)
      if (!options.order) witness(this.#state)
      const leaving = options.order ? facts.leaving(this.#state) : undefined
      for (const move of this.movesIn(this.#state)) {
        const own = relation.own(move, this.#state)
        if (leaving !== undefined) this.#checkOrder(move, this.#state, leaving)
        if (own === "refused") continue
        let isHeld = false
        for (const rule of relation.gates[move] ?? []) {
          if (relation.holds(move, rule, this.#state)) {
            isHeld = true
            break
          }
        }
        if (isHeld) continue
        noteTaken(move, this.#state)
        if (own.beyond) {
          beyond++
          continue
        }
        transitions++
        if (options.order && !this.#tellers.has(move) && facts.isFact(move, this.#state, own.places, own.values)) {
          this.#tellers.add(move)
          return undefined
        }
        this.#next.set(this.#state)
        this.apply(own, this.#next)
        reach(this.#next, number, move)
      }
    }
    if (isStale()) return undefined
    for (const move of taken) for (const renaming of relation.symmetry?.renamings ?? []) taken.add(renaming.moves[move] ?? move) // under another name
    return {
      states, transitions, depth, complete: stoppedAt === undefined, ...(stoppedAt === undefined ? {} : { stoppedAt }),
      beyond, violations, taken, held, met, seen, restarts
    }
  }

  /** Whether a rule looks at anything in the phase of a state. */
  isAsked(rule: number, state: Int32Array): boolean {
    const { places, practices } = this.relation
    const name = places.heldIn(state, places.phase + 1) as PhaseName // a phase has a name
    return practices.rules[rule]?.during?.includes(name) ?? true
  }

  /** What may be done without some facts is possible with them, and comes out the same but for them. */
  #checkOrder(move: number, state: Int32Array, leaving: Leaving): void {
    const { relation, facts } = this
    facts.holds(this.#ownChecks[move] ?? 0, state, leaving, (one, looked) => relation.own(move, one, looked), (withAll, without, left) => {
      if (without === "refused" || without.beyond) return true
      if (facts.speaksOfLeft(without.places, without.values, left)) return false
      if (facts.isCovered(state, without.places, without.values, left)) return true
      if (withAll === "refused" || withAll.beyond) return false
      for (const place of new Set([...withAll.places, ...without.places])) {
        const now = state[place] ?? 0
        const a = written(withAll, place) ?? now
        const b = written(without, place) ?? facts.without(place, now, left)
        if (a !== b && facts.without(place, a, left) !== b) return false
      }
      return true
    })
    for (const rule of relation.gates[move] ?? []) {
      facts.holds(this.#heldChecks[move]?.[rule] ?? 0, state, leaving, (one, looked) => relation.holds(move, rule, one, looked), (withAll, without) => !withAll || without)
    }
  }
}

const written = ({ places, values }: Effect, place: number): number | undefined => {
  const index = places.indexOf(place)
  return index < 0 ? undefined : values[index]
}

const isBefore = (a: Uint16Array, b: Uint16Array): boolean => {
  for (let column = 0; column < a.length; column++) {
    const difference = (a[column] ?? 0) - (b[column] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
