/** Every state of a world that its moves lead to. */
import type { Relation } from "../relation.ts"
import type { Effect } from "../relation/judge.ts"
import { Facts } from "./facts.ts"
import type { Found, SearchOptions } from "./Found.ts"
import { Order } from "./order.ts"
import { Pass } from "./pass.ts"
import { Proposals } from "./proposals.ts"
import { Rows } from "./rows.ts"

export class Search {
  readonly relation: Relation
  readonly facts: Facts
  readonly order: Order
  readonly proposals: Proposals
  readonly options: SearchOptions
  rows: Rows
  /** The places that what must never be so looks at after an end. */
  readonly lastRead = new Set<number>()
  /** Goes up when that are more. */
  #lastReads = 0
  /** Moves that were seen to add facts. */
  readonly #tellers = new Set<number>()

  constructor(relation: Relation, options: SearchOptions) {
    this.relation = relation
    this.options = options
    this.facts = new Facts(relation, options.always ?? new Set())
    this.order = new Order(relation, this.facts, options.never)
    this.proposals = new Proposals(relation)
    this.rows = new Rows(relation)
  }

  /** Goes up when what was found before no longer counts. */
  get edition(): number {
    return this.relation.edition + this.facts.edition + this.#lastReads
  }

  run(): Found {
    for (let restarts = 0; ; restarts++) {
      this.rows = new Rows(this.relation)
      const found = new Pass(this).run(restarts)
      if (found !== undefined) return found
    }
  }

  apply(effect: Effect, state: Int32Array): void {
    const { places } = this.relation
    for (let index = 0; index < effect.places.length; index++) {
      const place = effect.places[index] ?? 0
      if (place === places.phase) places.setPhase(state, effect.values[index] ?? 0)
      else state[place] = effect.values[index] ?? 0
    }
  }

  /** Whether a move that may be taken is seen for the first time to add facts alone. */
  isNewTeller(move: number, state: Int32Array, { places, values }: Effect): boolean {
    if (this.#tellers.has(move) || !this.facts.isFact(move, state, places, values)) return false
    this.#tellers.add(move)
    return true
  }

  /** Tells every fact that can be told here, one after the other. */
  tellFacts(state: Int32Array, each?: (move: number) => void): void {
    if (!this.options.order) return
    let standing = this.facts.standing(state)
    for (let again = true; again;) {
      again = false
      for (const move of this.#tellers) {
        if (this.facts.isTold(move, standing) || !this.proposals.isIn(move, state)) continue
        const outcome = this.relation.outcome(move, state)
        if (outcome === "refused" || outcome === "held" || outcome.beyond || !this.facts.isFact(move, state, outcome.places, outcome.values)) continue
        this.apply(outcome, state)
        each?.(move)
        standing = this.facts.standing(state)
        again = true
      }
    }
  }

  /** After the end nothing counts any more but what must never be so, and what is asked only whether it was seen. */
  forgetAtTheEnd(state: Int32Array): void {
    if (!this.proposals.isOverIn(state)) return
    const { columns, start } = this.rows
    for (const place of columns) if (!this.lastRead.has(place) && place !== this.relation.places.phase) state[place] = start[place] ?? 0
  }
  noteLastRead(state: Int32Array): void {
    const before = this.lastRead.size
    const places: number[] = []
    for (const question of [...this.options.never, ...this.options.seen]) question.of(state, places)
    for (const place of places) this.lastRead.add(place)
    if (this.lastRead.size > before) this.#lastReads++
  }
}
