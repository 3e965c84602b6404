/**
 * Every state that was reached, packed: two bytes for each place that is ever written, and from where and by which move it was first reached.
 * Kept in pieces of one size, so that more of them never means copying those there are.
 */

/** The number of a state without its last bits says in which piece it is, these where in it. */
const bits = 14
const piece = 1 << bits
const within = piece - 1

export class States {
  readonly width: number
  size = 0
  readonly #packed: Uint16Array[] = []
  readonly #from: Int32Array[] = []
  readonly #by: Uint16Array[] = []
  /** Numbers of states by what they hold, plus one; 0 where there is none. */
  #slots = new Int32Array(1 << 13)

  constructor(width: number) {
    this.width = width
  }

  /** Bytes that one state takes, with its part of the table they are looked up in. */
  get bytes(): number {
    return this.size === 0 ? 0 : this.width * 2 + 6 + (this.#slots.length * 4) / this.size
  }

  from(state: number): number {
    return this.#from[state >> bits]?.[state & within] ?? -1
  }
  by(state: number): number {
    return this.#by[state >> bits]?.[state & within] ?? 0
  }

  /** Its number; -1 - number when it was there already. */
  add(state: Uint16Array, from: number, by: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(state, 0, this.width) & mask
    for (;;) {
      const known = this.#slots[slot] ?? 0
      if (known === 0) break
      if (this.#isAt(known - 1, state)) return -known
      slot = (slot + 1) & mask
    }
    const number = this.size++
    const [packed, froms, bys] = this.#pieceOf(number)
    const at = number & within
    packed.set(state, at * this.width)
    froms[at] = from
    bys[at] = by
    this.#slots[slot] = number + 1
    if (this.size * 2 > this.#slots.length) this.#spread()
    return number
  }

  /** The number of a state that was added; -1 when it was not. */
  find(state: Uint16Array): number {
    const mask = this.#slots.length - 1
    for (let slot = hashOf(state, 0, this.width) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0
      if (known === 0) return -1
      if (this.#isAt(known - 1, state)) return known - 1
    }
  }

  read(number: number, into: Uint16Array): void {
    const packed = this.#packed[number >> bits]
    const at = (number & within) * this.width
    for (let column = 0; column < this.width; column++) into[column] = packed?.[at + column] ?? 0
  }

  #isAt(number: number, state: Uint16Array): boolean {
    const packed = this.#packed[number >> bits]
    const { width } = this
    const at = (number & within) * width
    for (let column = 0; column < width; column++) if (packed?.[at + column] !== state[column]) return false
    return true
  }

  #pieceOf(number: number): readonly [Uint16Array, Int32Array, Uint16Array] {
    const at = number >> bits
    return [this.#packed[at] ??= new Uint16Array(piece * this.width), this.#from[at] ??= new Int32Array(piece), this.#by[at] ??= new Uint16Array(piece)]
  }

  #spread(): void {
    const { width } = this
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < this.size; number++) {
      let slot = hashOf(this.#packed[number >> bits] ?? new Uint16Array(0), (number & within) * width, width) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}

const hashOf = (packed: Uint16Array, at: number, width: number): number => {
  let hash = 0x811c9dc5
  for (let column = at; column < at + width; column++) hash = Math.imul(hash ^ (packed[column] ?? 0), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}
