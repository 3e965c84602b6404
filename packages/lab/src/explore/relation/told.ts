/** The history in a state: which steps were taken, of those that others speak of. The order of all steps is not part of a state. */
import type { History, Taken } from "@omringd/core"
import type { Looked } from "./looked.ts"
import type { Places } from "./places.ts"

export type Steps = ReadonlyMap<string, Pick<Taken, "id" | "step" | "by">>

class Told {
  readonly length = 0
  readonly #places: Places
  readonly #steps: Steps
  readonly #state: Int32Array
  readonly #own: string
  readonly #looked: Looked | undefined

  constructor(places: Places, steps: Steps, state: Int32Array, own: string, looked: Looked | undefined) {
    this.#places = places
    this.#steps = steps
    this.#state = state
    this.#own = own
    this.#looked = looked
  }
  get(id: string): unknown {
    const place = id === this.#own ? -1 : this.#places.placeOf(`taken ${id}`)
    if (place < 0) return undefined
    this.#looked?.at(place)
    return this.#places.heldIn(this.#state, place) === true ? this.#steps.get(id) : undefined
  }
  at(): undefined {}
  append(): this {
    this.#looked?.decide()
    return this
  }
  toArray(): readonly never[] {
    this.#looked?.goOver()
    return []
  }
  [Symbol.iterator](): Iterator<never> {
    return this.toArray()[Symbol.iterator]()
  }
}

/** `own`: the step that is being taken, of which nobody has heard. Nothing is written down where nobody is looked after. */
export const toldIn = (places: Places, steps: Steps, state: Int32Array, own: string, looked: Looked | undefined): History =>
  new Told(places, steps, state, own, looked) as unknown as History // what is asked of it is answered; whoever goes over it is told to
