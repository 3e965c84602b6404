/** Numbers that look random and are the same again for the same seed: no clock, nothing of the machine. */
export interface Random {
  /** From 0 up to, and not, this whole number. */
  below(limit: number): number
  /** True so many times in a hundred. */
  chance(percent: number): boolean
  pick<A>(list: readonly A[]): A | undefined
}

/** Xorshift of 32 bits (Marsaglia 2003); nearby seeds are first spread apart. */
export const random = (seed: number): Random => {
  let state = (Math.imul(Math.trunc(seed) + 1, 2_654_435_761) >>> 0) || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state = (state ^ (state << 5)) >>> 0
    return state / 4_294_967_296
  }
  for (let warming = 0; warming < 8; warming++) next()
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, chance: (percent) => below(100) < percent, pick: (list) => list[below(list.length)] }
}
