/** Which references stand in a value, wherever in it. */
import type { Places } from "../relation/places.ts"

const none: ReadonlySet<string> = new Set()

const gather = (value: unknown, into: Set<string>): void => {
  if (typeof value === "string") into.add(value)
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) gather(one, into)
}

export class Mentions {
  readonly #places: Places
  readonly #of = new WeakMap<object, ReadonlySet<string>>()

  constructor(places: Places) {
    this.#places = places
  }

  of(value: unknown): ReadonlySet<string> {
    if (typeof value === "string") return new Set([value])
    if (typeof value !== "object" || value === null) return none
    const known = this.#of.get(value)
    if (known !== undefined) return known
    const found = new Set<string>()
    gather(value, found)
    this.#of.set(value, found)
    return found
  }

  /** In what stands in a place. */
  in(place: number, value: number): ReadonlySet<string> {
    return this.of(this.#places.held[place]?.[value])
  }
}
