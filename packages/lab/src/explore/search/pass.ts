/** Once through all states, breadth first, as long as nothing is found out that puts what was found before in question. */
import type { Found, Violation } from "./Found.ts"
import type { Search } from "./search.ts"
import { Seen } from "./seen.ts"
import { States } from "./states.ts"

/** So many states between looking how far it has come. */
const now = 0xffff

export class Pass {
  readonly #search: Search
  readonly #states: States
  /** With facts first: states before what can be told there is told. */
  readonly #untold: States
  readonly #seen: Seen
  readonly #violations: Violation[] = []
  readonly #broken = new Set<string>()
  readonly #state: Int32Array
  readonly #next: Int32Array
  readonly #edition: number
  #transitions = 0
  #beyond = 0

  constructor(search: Search) {
    const { relation, options, rows, proposals } = search
    this.#search = search
    this.#states = new States(rows.columns.length)
    this.#untold = new States(options.order ? rows.columns.length : 0)
    this.#seen = new Seen(relation, proposals, options.seen)
    this.#state = relation.places.start()
    this.#next = relation.places.start()
    this.#edition = search.edition
  }

  /** What was found; nothing when it has to begin anew. */
  run(restarts: number): Found | undefined {
    const { rows } = this.#search
    const states = this.#states
    let depth = 0
    let ofLevel = 1
    let stoppedAt: Found["stoppedAt"]
    this.#next.set(rows.start)
    this.#reach(this.#next, -1, 0)
    for (let number = 0; number < states.size; number++) {
      if (this.#isStale()) return undefined
      if (number === ofLevel) {
        depth++
        ofLevel = states.size
      }
      stoppedAt = this.#stopsAt(number, depth)
      if (stoppedAt !== undefined) break
      rows.read(states, number, this.#state)
      if (!this.#goOn(number)) return undefined
    }
    if (this.#isStale()) return undefined
    this.#seen.underOtherNames()
    const { taken, held, met, answers } = this.#seen
    return {
      states, transitions: this.#transitions, depth, complete: stoppedAt === undefined, ...(stoppedAt === undefined ? {} : { stoppedAt }),
      beyond: this.#beyond, violations: this.#violations, taken, held, met, seen: answers, restarts
    }
  }

  #isStale(): boolean {
    return this.#search.edition !== this.#edition
  }

  #stopsAt(number: number, depth: number): Found["stoppedAt"] {
    const { options, rows } = this.#search
    if (depth > 0 && depth >= options.depth) return "depth"
    if (this.#states.size > options.states) return "states"
    if (this.#violations.length > 0 && options.stopAtFirst === true) return "violation"
    if (options.until?.every((rule) => this.#seen.isSeen(rule)) === true) return "seen"
    if ((number & now) !== 0) return undefined
    options.onProgress?.(this.#states.size)
    return rows.isTooWide() ? "values" : undefined
  }

  /** Every move from a state; false when a move was found that only adds facts, which are told first from now on. */
  #goOn(number: number): boolean {
    const search = this.#search
    const { relation, facts, order, options, proposals } = search
    const state = this.#state
    if (!options.order) this.#seen.lookForHeld(state)
    const leaving = options.order ? facts.leaving(state) : undefined
    for (const move of proposals.movesIn(state)) {
      const own = relation.own(move, state)
      const holder = own === "refused" ? undefined : relation.holder(move, state)
      if (leaving !== undefined) order.check(move, state, leaving, own, holder)
      if (own === "refused" || holder !== undefined) continue
      this.#seen.take(move, state)
      if (own.beyond) {
        this.#beyond++
        continue
      }
      this.#transitions++
      if (options.order && search.isNewTeller(move, state, own)) return false
      this.#next.set(state)
      search.apply(own, this.#next)
      this.#reach(this.#next, number, move)
    }
    return true
  }

  #reach(state: Int32Array, from: number, by: number): void {
    const search = this.#search
    if (search.options.order) {
      if (this.#untold.add(search.rows.pack(state), from, by) < 0) return // what is told here was told before
      this.#seen.lookForHeld(state)
      search.tellFacts(state, (move) => {
        this.#transitions++
        this.#seen.take(move, state)
        this.#seen.lookForHeld(state)
      })
    }
    search.forgetAtTheEnd(state)
    const number = this.#states.add(search.rows.pack(state), from, by)
    if (number >= 0) this.#look(state, number)
  }

  /** What must never be so, and what is only to be seen, in a state that was not reached before. */
  #look(state: Int32Array, number: number): void {
    const { options, facts, order, proposals } = this.#search
    if (proposals.isOverIn(state)) this.#search.noteLastRead(state)
    const leaving = options.order ? facts.leaving(state) : undefined
    for (const question of options.never) {
      if (question.isOfHistory) continue
      const isBroken = question.of(state)
      if (question.isOfHistory) continue // that was found out just now
      if (!isBroken) {
        if (leaving !== undefined) order.checkNever(question, state, leaving)
      } else if (!this.#broken.has(question.name)) {
        this.#broken.add(question.name)
        this.#violations.push({ question: question.name, state: number })
      }
    }
    this.#seen.ask(state)
  }
}
