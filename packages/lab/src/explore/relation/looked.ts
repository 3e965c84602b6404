/** Where somebody looked, each place once, in the order they came to it. */
export class Looked {
  readonly places: number[] = []
  /** How many places had been looked at when it was decided to take the step. */
  decided = 0
  /** It went over the steps one by one. */
  history = false
  readonly #seen: Uint8Array

  constructor(count: number) {
    this.#seen = new Uint8Array(count)
  }
  at(place: number): void {
    if (this.#seen[place] === 1) return
    this.#seen[place] = 1
    this.places.push(place)
  }
  decide(): void {
    this.decided = this.places.length
  }
  goOver(): void {
    this.history = true
  }
}
