/** What a search has seen: which moves were taken, which rules held one back, and which it was met by; and what is asked only whether it ever is so. */
import type { Relation } from "../relation.ts"
import type { Proposals } from "./proposals.ts"
import type { Question } from "./question.ts"

export class Seen {
  readonly taken = new Set<number>()
  readonly held = new Set<number>()
  readonly met = new Set<number>()
  readonly answers: ReadonlyMap<string, { yes: boolean; no: boolean }>
  readonly #relation: Relation
  readonly #proposals: Proposals
  readonly #questions: readonly Question[]

  constructor(relation: Relation, proposals: Proposals, questions: readonly Question[]) {
    this.#relation = relation
    this.#proposals = proposals
    this.#questions = questions
    this.answers = new Map(questions.map(({ name }) => [name, { yes: false, no: false }]))
  }

  /** Whether a rule was seen broken, and seen met. */
  isSeen(rule: number): boolean {
    const owed = this.answers.get(`owed ${this.#relation.practices.rules[rule]?.id}`)
    return (this.held.has(rule) || owed?.yes === true) && (this.met.has(rule) || owed?.no === true)
  }

  /** A move that may be taken in a state. */
  take(move: number, state: Int32Array): void {
    const { practices: { rules }, gates } = this.#relation
    if (this.taken.has(move) && this.met.size === rules.length) return
    this.taken.add(move)
    for (const rule of gates[move] ?? []) if (!this.met.has(rule) && (rules[rule]?.during?.includes(this.#proposals.phaseOf(state)) ?? true)) this.met.add(rule)
  }

  /** Which rules hold something back here, of those that were not seen to. */
  lookForHeld(state: Int32Array): void {
    if (this.held.size === this.#relation.practices.rules.length) return
    for (const move of this.#proposals.movesIn(state)) {
      for (const rule of this.#relation.gates[move] ?? []) if (!this.held.has(rule) && this.#relation.holds(move, rule, state)) this.held.add(rule)
    }
  }

  /** Asks what was not yet answered both ways. */
  ask(state: Int32Array): void {
    for (const question of this.#questions) {
      const so = this.answers.get(question.name)
      if (so === undefined || (so.yes && so.no)) continue
      if (question.of(state)) so.yes = true
      else so.no = true
    }
  }

  /** What was taken under one name was taken under the others. */
  underOtherNames(): void {
    const { symmetry } = this.#relation
    for (const move of this.taken) for (const renaming of symmetry?.renamings ?? []) this.taken.add(renaming.moves[move] ?? move)
  }
}
