/** Every state that was reached, packed: two bytes for each place that is ever written, and from where and by which move it was first reached. */

const begin = 1 << 12

export class States {
  readonly width: number
  size = 0
  #packed: Uint16Array
  #from = new Int32Array(begin)
  #by = new Uint16Array(begin)
  /** Numbers of states by what they hold, plus one; 0 where there is none. */
  #slots = new Int32Array(begin * 2)

  constructor(width: number) {
    this.width = width
    this.#packed = new Uint16Array(begin * width)
  }

  /** Bytes that one state takes, all told. */
  get bytes(): number {
    return this.size === 0 ? 0 : (this.size * (this.width * 2 + 6) + this.#slots.length * 4) / this.size
  }

  from(state: number): number {
    return this.#from[state] ?? -1
  }
  by(state: number): number {
    return this.#by[state] ?? 0
  }

  /** Its number; -1 - number when it was there already. */
  add(state: Uint16Array, from: number, by: number): number {
    const mask = this.#slots.length - 1
    let slot = this.#hash(state) & mask
    for (;;) {
      const known = this.#slots[slot] ?? 0
      if (known === 0) break
      if (this.#isAt(known - 1, state)) return -known
      slot = (slot + 1) & mask
    }
    if (this.size === this.#by.length) this.#grow()
    const number = this.size++
    this.#packed.set(state, number * this.width)
    this.#from[number] = from
    this.#by[number] = by
    this.#slots[slot] = number + 1
    if (this.size * 2 > this.#slots.length) this.#spread()
    return number
  }

  /** The number of a state that was added; -1 when it was not. */
  find(state: Uint16Array): number {
    const mask = this.#slots.length - 1
    for (let slot = this.#hash(state) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0
      if (known === 0) return -1
      if (this.#isAt(known - 1, state)) return known - 1
    }
  }

  read(number: number, into: Uint16Array): void {
    const at = number * this.width
    for (let column = 0; column < this.width; column++) into[column] = this.#packed[at + column] ?? 0
  }

  #isAt(number: number, state: Uint16Array): boolean {
    const packed = this.#packed
    const { width } = this
    const at = number * width
    for (let column = 0; column < width; column++) if (packed[at + column] !== state[column]) return false
    return true
  }

  #hash(state: Uint16Array): number {
    const { width } = this
    let hash = 0x811c9dc5
    for (let column = 0; column < width; column++) hash = Math.imul(hash ^ (state[column] ?? 0), 0x01000193)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x2c1b3c6d)
    return (hash ^ (hash >>> 13)) >>> 0
  }

  #grow(): void {
    const room = this.#by.length * 2
    const [packed, from, by] = [new Uint16Array(room * this.width), new Int32Array(room), new Uint16Array(room)]
    packed.set(this.#packed)
    from.set(this.#from)
    by.set(this.#by)
    this.#packed = packed
    this.#from = from
    this.#by = by
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2)
    const row = new Uint16Array(this.width)
    for (let number = 0; number < this.size; number++) {
      this.read(number, row)
      let slot = this.#hash(row) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number + 1
    }
    this.#slots = slots
  }
}
