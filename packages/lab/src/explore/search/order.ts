/** What facts first rests on, looked at in each state: what may be done without some facts may be done with them, and comes out the same but for them. */
import type { Relation } from "../relation.ts"
import type { Effect, Own } from "../relation/judge.ts"
import type { Leaving, Left } from "./fact.ts"
import type { Facts } from "./facts.ts"
import type { Question } from "./question.ts"

export class Order {
  readonly #relation: Relation
  readonly #facts: Facts
  readonly #own: readonly number[]
  readonly #held: readonly (readonly number[])[]
  readonly #never: ReadonlyMap<Question, number>

  constructor(relation: Relation, facts: Facts, never: readonly Question[]) {
    this.#relation = relation
    this.#facts = facts
    this.#own = Array.from({ length: relation.nextDay + 1 }, (_, move) => facts.checkOf(`own ${move}`))
    this.#held = relation.world.moves.map((_, move) => relation.practices.rules.map((_, rule) => facts.checkOf(`held ${move} ${rule}`)))
    this.#never = new Map(never.map((question) => [question, facts.checkOf(`never ${question.name}`)]))
  }

  /**
   * `holder`: the first rule that holds the move back. A move that one and the same rule holds back with all facts and without any choice of
   * them is as impossible in each of those states. What comes out of a move, and whether it is refused, is looked at of any other.
   */
  check(move: number, state: Int32Array, leaving: Leaving, own: Own, holder: number | undefined): void {
    if (own !== "refused" && holder !== undefined) {
      const others = this.#relation.gates[move] ?? []
      for (const rule of others) if (rule >= holder && this.#relation.holds(move, rule, state) && this.#staysHeld(move, rule, state, leaving)) return
      this.#facts.mustAgree(this.#held[move]?.[holder] ?? 0, state, leaving, this.#holds(move, holder), isHeldToo)
    }
    this.#facts.mustAgree(this.#own[move] ?? 0, state, leaving, (one, looked) => this.#relation.own(move, one, looked), (withAll, without, left) =>
      without === "refused" || without.beyond || this.#isCovered(state, withAll, without, left))
  }

  /** What is not so with all facts is not so without some. */
  checkNever(question: Question, state: Int32Array, leaving: Leaving): void {
    this.#facts.mustAgree(this.#never.get(question) ?? 0, state, leaving, (one, looked) => question.of(one, looked), (_, without) => !without)
  }

  #staysHeld(move: number, rule: number, state: Int32Array, leaving: Leaving): boolean {
    return this.#facts.agrees(this.#held[move]?.[rule] ?? 0, state, leaving, this.#holds(move, rule), isHeldToo)
  }
  #holds(move: number, rule: number) {
    return (one: Int32Array, looked: number[]): boolean => this.#relation.holds(move, rule, one, looked)
  }

  /** Whether what comes out without some facts is, but for some of them, what comes out with all of them, or what was there already. */
  #isCovered(state: Int32Array, withAll: Own, without: Effect, left: Left): boolean {
    const { without: but } = this.#facts
    if (this.#facts.speaksOfLeft(without.places, without.values, left)) return false
    if (but.isCovered(state, without.places, without.values, left)) return true
    if (withAll === "refused" || withAll.beyond) return false
    return [...new Set([...withAll.places, ...without.places])].every((place) => {
      const now = state[place] ?? 0
      const a = written(withAll, place) ?? now
      const b = written(without, place) ?? but.of(place, now, left)
      return a === b || but.of(place, a, left) === b
    })
  }
}

const isHeldToo = (withAll: boolean, without: boolean): boolean => !withAll || without

const written = ({ places, values }: Effect, place: number): number | undefined => {
  const index = places.indexOf(place)
  return index < 0 ? undefined : values[index]
}
