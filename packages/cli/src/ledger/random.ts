/** Numbers that look random and are the same again for the same seed. Pure: no clock, nothing of the machine. */
export interface Random {
  /** From 0 up to, and not, this whole number. */
  below(limit: number): number
  /** True so many times in a hundred. */
  chance(percent: number): boolean
  pick<A>(list: readonly A[]): A | undefined
}

/** Mulberry32: a seed of 32 bits, a period of 2^32. */
export const random = (seed: number): Random => {
  let state = Math.trunc(seed) | 0
  const next = (): number => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, chance: (percent) => below(100) < percent, pick: (list) => list[below(list.length)] }
}
