/** Numbers that look random and are the same again for the same seed and turn, so that any one input can be made again by itself. */
export interface Random {
  /** From 0 up to, and not, this whole number. */
  below(limit: number): number
  /** Once in so many times. */
  oneIn(times: number): boolean
  pick<A>(list: readonly [A, ...A[]]): A
  /** One of a list that may be empty. */
  any<A>(list: readonly A[]): A | undefined
}

/** The counter of Weyl, hashed to 32 bits as in splitmix. */
export const random = (seed: number, turn: number): Random => {
  let state = (Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(turn | 0, 0x85ebca6b) ^ (turn / 2 ** 32)) | 0
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit)
  return { below, oneIn: (times) => below(times) === 0, pick: (list) => list[below(list.length)] ?? list[0], any: (list) => list[below(list.length)] }
}
