/** Asks the same again with every choice of facts left out, and remembers for which states it came out as it should. */
import { Trie } from "../relation/trie.ts"
import type { Fact, Leaving, Left } from "./fact.ts"
import type { Known } from "./known.ts"
import type { Without } from "./without.ts"

export type Asked<A> = (state: Int32Array, places: number[]) => A
/** Whether what is found without some facts is covered by what is found with all of them. */
export type Agrees<A> = (withAll: A, without: A, left: Left) => boolean

/** With more of them in one judgement, the last are told at every moment instead. */
const most = 12

const choices: number[][] = []
const bits = (number: number): number => (number === 0 ? 0 : (number & 1) + bits(number >> 1))
/** Every choice of so many, the small ones first. */
const choicesOf = (count: number): readonly number[] =>
  choices[count] ??= Array.from({ length: (1 << count) - 1 }, (_, index) => index + 1).toSorted((a, b) => bits(a) - bits(b))

export class Checks {
  /** How often something was asked again. */
  made = 0
  readonly #known: Known
  readonly #without: Without
  readonly #numbers = new Map<string, number>()
  #edition = -1
  #tried: (Trie<boolean> | undefined)[][] = []

  constructor(known: Known, without: Without) {
    this.#known = known
    this.#without = without
  }

  /** A number for something that is asked time and again. */
  numberOf(name: string): number {
    const known = this.#numbers.get(name) ?? this.#numbers.size
    this.#numbers.set(name, known)
    return known
  }

  /** Whether it agrees for every choice. */
  agrees<A>(check: number, state: Int32Array, leaving: Leaving, asked: Asked<A>, agrees: Agrees<A>): boolean {
    return this.#triedOf(check, leaving).find(state) ?? this.contradiction(check, state, leaving, asked, agrees) === undefined
  }

  /** The facts for which it does not agree; none when it agrees for every choice. */
  contradiction<A>(check: number, state: Int32Array, leaving: Leaving, asked: Asked<A>, agrees: Agrees<A>): Left | undefined {
    const known = this.#triedOf(check, leaving)
    if (known.find(state) === true) return undefined
    const { edition } = this.#known
    const places: number[] = []
    const left = this.#look(state, leaving.free, asked, agrees, places)
    if (edition === this.#known.edition) known.learn(state, [...new Set(places)], left === undefined)
    return left
  }

  #triedOf(check: number, { kind }: Leaving): Trie<boolean> {
    const { edition } = this.#known
    if (edition !== this.#edition) {
      this.#edition = edition
      this.#tried = []
    }
    const kinds = (this.#tried[check] ??= [])
    return kinds[kind] ??= new Trie()
  }

  #look<A>(state: Int32Array, free: Leaving["free"], asked: Asked<A>, agrees: Agrees<A>, places: number[]): Left | undefined {
    const withAll = asked(state, places)
    const scratch = Int32Array.from(state)
    const tried = new Set<number>()
    const facts = [...free].map(([fact, them]) => ({ fact, them, bits: them.reduce((all, one) => all | this.#known.bitOf(one), 0) }))
    let count = -1
    for (;;) {
      const seen = new Set(places)
      const chosen = facts.filter(({ them }) => them.some(({ place }) => seen.has(place)))
      if (chosen.length === count) return undefined
      count = chosen.length
      if (count > most) return new Set(chosen.slice(most).map(({ fact }) => fact))
      for (const choice of choicesOf(count)) {
        let mark = 0
        for (let rest = choice; rest !== 0; rest &= rest - 1) mark |= chosen[31 - Math.clz32(rest & -rest)]?.bits ?? 0
        if (tried.has(mark)) continue
        tried.add(mark)
        const left = this.#leftOf(mark)
        scratch.set(state)
        for (const fact of left) scratch[fact.place] = this.#without.take(fact, scratch[fact.place] ?? 0)
        this.made++
        if (!agrees(withAll, asked(scratch, places), left)) return new Set(chosen.flatMap(({ fact }, index) => (choice >> index & 1) === 1 ? [fact] : []))
      }
    }
  }

  #leftOf(mark: number): ReadonlySet<Fact> {
    return new Set(this.#known.all.filter((_, bit) => (mark >> bit & 1) === 1))
  }
}
