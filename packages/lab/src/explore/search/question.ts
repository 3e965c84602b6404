/** Something that is asked of every state, answered once for all states that agree on what was looked at to answer it. */
import type { Trajectory } from "@omringd/core"
import type { Asking, Relation } from "../relation.ts"
import { Trie } from "../relation/trie.ts"

export class Question {
  readonly name: string
  /** It goes over the steps one by one, so that states do not answer it: see `histories`. */
  isOfHistory = false
  readonly #ask: Asking
  readonly #relation: Relation
  readonly #number: number
  #known = new Trie<boolean>()
  #edition = -1

  constructor(relation: Relation, name: string, ask: Asking) {
    this.#relation = relation
    this.#number = relation.questionNumber()
    this.name = name
    this.#ask = ask
  }

  of(state: Int32Array, places?: number[]): boolean {
    if (this.#edition !== this.#relation.edition) {
      this.#edition = this.#relation.edition
      this.#known = new Trie()
    }
    let found = this.#known.find(state)
    if (found === undefined) {
      const { answer, looked } = this.#relation.ask(this.#number, state, this.#ask)
      this.isOfHistory ||= looked.history
      found = answer
      if (!this.#known.learn(state, looked.places, answer)) throw new Error(`${this.name} does not answer the same twice: it is not deterministic`)
    }
    if (places !== undefined) this.#known.follow(state, places)
    return found
  }

  get decisions(): Trie<boolean> {
    return this.#known
  }

  /** Asked of a real trajectory. */
  ofReal(trajectory: Trajectory): boolean {
    return this.#ask(trajectory, () => this.#relation.world.day)
  }
}
