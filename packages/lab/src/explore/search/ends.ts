/** From which states an end can be reached: worked out backwards, from those that are one. */
import { Phase, Step } from "@omringd/core"
import type { PhaseName } from "@omringd/core"
import type { Fact, Leaving } from "./fact.ts"
import type { Found } from "./Found.ts"
import type { Search } from "./search.ts"
import type { States } from "./states.ts"

export interface Ends {
  /** States from which no end can be reached, the first of them first. */
  readonly stuck: readonly number[]
  /** With facts first: states where it was not shown for what they are without some facts. */
  readonly unshown: number
}

/** How far a state is known to come: not, to an end, or to an end whatever facts are left out of it. */
const [not, alone, whole] = [0, 1, 2] as const

class Backwards {
  readonly can: Uint8Array
  readonly #search: Search
  readonly #states: States
  readonly #state: Int32Array
  readonly #next: Int32Array
  readonly #sooner = new Map<PhaseName, readonly number[]>()
  /** By fact and move, a number for whether the move can always tell it. */
  readonly #told = new Map<Fact, readonly (readonly [move: number, check: number])[]>()
  readonly #may: readonly number[]

  constructor(search: Search, states: States) {
    this.#search = search
    this.#states = states
    this.can = new Uint8Array(states.size)
    this.#state = search.relation.places.start()
    this.#next = search.relation.places.start()
    this.#may = Array.from({ length: search.relation.nextDay + 1 }, (_, move) => search.facts.checkOf(`may ${move}`))
  }

  reaches(number: number): number {
    const { rows, relation, proposals, options } = this.#search
    const state = this.#state
    rows.read(this.#states, number, state)
    if (Phase.isEnd(proposals.phaseOf(state))) return whole
    let best: number = not
    let leaving: Leaving | undefined
    for (const move of this.#movesFrom()) {
      const outcome = relation.outcome(move, state)
      if (outcome === "refused" || outcome === "held" || outcome.beyond) continue
      this.#next.set(state)
      this.#search.apply(outcome, this.#next)
      this.#search.tellFacts(this.#next)
      this.#search.forgetAtTheEnd(this.#next)
      const to = this.can[this.#states.find(rows.pack(this.#next))] ?? not
      if (to <= best) continue
      if (to === whole && (!options.order || this.#mayWithout(move, leaving ??= this.#leaving()))) return whole
      best = alone
    }
    return best
  }

  /** Those that lead to an end first: mostly one of them can be taken. */
  #movesFrom(): readonly number[] {
    const { proposals, relation: { world } } = this.#search
    const name = proposals.phaseOf(this.#state)
    const isLast = (move: number): number => {
      const { tag } = world.moves[move] ?? {}
      const to = tag && Step.definition(tag).moves[name]
      return to !== undefined && Phase.isEnd(to) ? 0 : 1
    }
    const known = this.#sooner.get(name) ?? proposals.movesIn(this.#state).toSorted((a, b) => isLast(a) - isLast(b))
    this.#sooner.set(name, known)
    return known
  }

  /** What can be left out of the state; not facts that can be told at any time, so that leaving them out leaves them to be told. */
  #leaving(): Leaving {
    const { facts } = this.#search
    const leaving = facts.leaving(this.#state)
    let standing = 0
    for (const fact of leaving.free.keys()) {
      const isStanding = this.#toldBy(fact).some(([move, check]) =>
        facts.agrees(check, this.#state, leaving, (one, looked) => this.#mayBe(move, one, looked), (_, without, left) => !left.has(fact) || without))
      if (isStanding) standing |= facts.bitOf(fact)
    }
    return facts.leaving(this.#state, standing)
  }

  #toldBy(fact: Fact): readonly (readonly [move: number, check: number])[] {
    const { facts } = this.#search
    const known = this.#told.get(fact) ?? facts.tellersOf(fact).map((move) => [move, facts.checkOf(`told ${fact.key} ${move}`)] as const)
    this.#told.set(fact, known)
    return known
  }

  #mayWithout(move: number, leaving: Leaving): boolean {
    return this.#search.facts.agrees(this.#may[move] ?? 0, this.#state, leaving, (one, looked) => this.#mayBe(move, one, looked), (_, without) => without)
  }

  #mayBe(move: number, one: Int32Array, looked: number[]): boolean {
    const { relation } = this.#search
    const own = relation.own(move, one, looked)
    return own !== "refused" && !own.beyond && (relation.gates[move] ?? []).every((rule) => !relation.holds(move, rule, one, looked))
  }
}

export const endsOf = (search: Search, { states, complete }: Found): Ends => {
  const backwards = new Backwards(search, states)
  const { can } = backwards
  for (let again = true; again;) {
    again = false
    for (let number = states.size - 1; number >= 0; number--) {
      if (can[number] === whole) continue
      const now = backwards.reaches(number)
      if (now <= (can[number] ?? not)) continue
      can[number] = now
      again = true
    }
  }
  const stuck: number[] = []
  let unshown = 0
  for (let number = 0; number < states.size; number++) {
    if (can[number] === not && complete) stuck.push(number)
    if (can[number] === alone) unshown++
  }
  return { stuck, unshown }
}
