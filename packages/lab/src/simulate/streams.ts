/**
 * Random numbers for each purpose of each family. A stream hangs on seed, replication, purpose and whose it is, and on nothing that happens: so
 * two arms draw the same for what they draw with the same numbers (`unshared` names what they do not), and their difference is theirs.
 */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64"
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus"
import type { Draw } from "../study/distributions.ts"

/** What is drawn. The order is part of every result: a new purpose comes last. @beta */
const purposes = ["arrival", "family", "network", "answers", "work", "tests", "breaks", "stays", "vacancy", "served", "signal", "feedback"] as const
/** @beta */
export type Purpose = (typeof purposes)[number]
const numbers = new Map<Purpose, number>(purposes.map((purpose, index) => [purpose, index]))

/** Spreads every bit of `word` over `hash`: the steps of MurmurHash3 (Austin Appleby, public domain). */
const mixed = (hash: number, word: number): number => {
  let next = Math.imul(hash ^ Math.imul(word + 0x9e3779b9, 0xcc9e2d51), 0x1b873593)
  next = Math.imul(next ^ (next >>> 16), 0x85ebca6b)
  next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35)
  return next ^ (next >>> 16)
}

/** @beta */
export interface Streams {
  of(purpose: Purpose, whose: number): Draw
}

/** @beta */
export const Streams = {
  of: (seed: number, replication: number): Streams => ({
    of: (purpose, whose) => {
      const words = [seed, replication, numbers.get(purpose) ?? 0, whose]
      const state = [1, 2, 3, 4].map((word) => words.reduce(mixed, word))
      const generator = xoroshiro128plusFromState(state)
      return () => uniformFloat64(generator)
    }
  })
}
