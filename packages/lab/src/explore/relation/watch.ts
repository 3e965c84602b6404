/** A trajectory that writes down where it was looked at. It is handed to the shipped code in the place of a plain one. */
import type { History, Phase, Taken, Trajectory } from "@omringd/core"
import type { Places } from "./places.ts"

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
}

export class Watch {
  readonly #places: Places
  /** Those of the trajectory that was handed out last. Each has its own: code that remembers what it found in a list looks at it anew. */
  #cloaks: unknown[] = []
  /** Cloaks by place and value that nobody has looked under, so that nobody can remember what they found there. */
  readonly #unlooked: (object | undefined)[][]
  readonly #bare = new WeakMap<object, { readonly value: object; readonly place: number }>()
  readonly #steps: ReadonlyMap<string, Pick<Taken, "id" | "step" | "by">>
  #looked: Looked

  constructor(places: Places, steps: ReadonlyMap<string, Pick<Taken, "id" | "step" | "by">>) {
    this.#places = places
    this.#steps = steps
    this.#unlooked = places.names.map(() => [])
    this.#looked = new Looked(places.count)
  }

  /** From now on it is written down here; what was written into before comes back. */
  into(looked: Looked): Looked {
    const before = this.#looked
    this.#looked = looked
    return before
  }

  /** Takes the cloak off, which is looking at it. */
  readonly bare = (value: object): object => {
    const found = this.#bare.get(value)
    if (found === undefined) return value
    this.#looked.at(found.place)
    return found.value
  }

  /** The trajectory in a state; `own` is the id of the step that is being taken, of which nobody has heard. */
  trajectory(state: Int32Array, own: string, instead?: ReadonlyMap<number, object>): Trajectory {
    const { parts, phase } = this.#places
    this.#cloaks = []
    const seen: Record<string, unknown> = { id: "world", version: 0, phase: this.#cloak(state, phase, instead), history: this.#history(state, own) }
    for (const [place, part] of parts.entries()) {
      // Where nothing may stand, there is nothing to put a cloak on: that it was copied is written down as a look.
      if (part === "withdrawal") Object.defineProperty(seen, part, { enumerable: true, get: () => this.#lookedAt(state, place, instead) })
      else seen[part] = this.#cloak(state, place, instead)
    }
    return seen as unknown as Trajectory // it has every part, under its name
  }

  /** The parts that somebody else is shown, which may be fewer: what was remembered of them by whoever looked before is not known of these. */
  anew(view: Trajectory): Trajectory {
    const { parts, phase } = this.#places
    const again: Record<string, unknown> = { ...view }
    for (const [place, part] of [...parts.entries(), [phase, "phase"] as const]) {
      if (!(part in view)) continue
      const { value } = this.#bare.get(view[part] ?? {}) ?? { value: view[part] }
      const cloak = typeof value !== "object" ? value : part === "phase" ? this.#phase(value as Phase) : this.#cloaked(value, place) // a phase stands there
      if (part === "withdrawal") Object.defineProperty(again, part, { enumerable: true, get: () => (this.#looked.at(place), cloak) })
      else again[part] = cloak
    }
    return again as unknown as Trajectory // the same parts, under their names
  }

  /** What stands in a place of a trajectory that came out: the same as before when nobody replaced it. */
  isUntouched(state: Int32Array, place: number, value: unknown, instead?: ReadonlyMap<number, object>): boolean {
    return value === this.#cloak(state, place, instead)
  }

  #lookedAt(state: Int32Array, place: number, instead: ReadonlyMap<number, object> | undefined): unknown {
    this.#looked.at(place)
    return this.#cloak(state, place, instead)
  }

  #cloak(state: Int32Array, place: number, instead: ReadonlyMap<number, object> | undefined): unknown {
    const known = this.#cloaks[place]
    if (known !== undefined) return known
    const other = instead?.get(place)
    const value = state[place] ?? 0
    const held = other ?? this.#places.held[place]?.[value]
    if (typeof held !== "object" || held === null) return held
    const kept = other === undefined ? this.#unlooked[place] : undefined
    const forget = () => { if (kept !== undefined) kept[value] = undefined }
    const cloak = kept?.[value] ?? (place === this.#places.phase ? this.#phase(held as Phase, forget) : this.#cloaked(held, place, forget)) // a phase stands there
    if (kept !== undefined) kept[value] = cloak
    this.#cloaks[place] = cloak
    return cloak
  }

  #cloaked(value: object, place: number, forget?: () => void): object {
    const look = () => {
      this.#looked.at(place)
      forget?.()
    }
    const cloak = new Proxy(value, {
      get: (target, key): unknown => (look(), Reflect.get(target, key)),
      has: (target, key) => (look(), Reflect.has(target, key)),
      ownKeys: (target) => (look(), Reflect.ownKeys(target))
    })
    this.#bare.set(cloak, { value, place })
    return cloak
  }

  /** What is in the phase is looked at one by one: who needs only its name does not wait for the rest to be the same. */
  #phase(phase: Phase, forget?: () => void): object {
    const { phase: place, ofPhase } = this.#places
    const look = (key: PropertyKey) => {
      this.#looked.at(typeof key === "string" && ofPhase.includes(key) ? place + 1 + ofPhase.indexOf(key) : place)
      forget?.()
    }
    const cloak = new Proxy(phase, {
      get: (target, key): unknown => (look(key), Reflect.get(target, key)),
      has: (target, key) => (look(key), Reflect.has(target, key)),
      ownKeys: (target) => (look(""), Reflect.ownKeys(target))
    })
    this.#bare.set(cloak, { value: phase, place })
    return cloak
  }

  #history(state: Int32Array, own: string): History {
    const goneOver = () => { this.#looked.history = true }
    const history = {
      length: 0,
      get: (id: string): unknown => {
        const place = id === own ? -1 : this.#places.placeOf(`taken ${id}`)
        if (place < 0) return undefined
        this.#looked.at(place)
        return this.#places.heldIn(state, place) === true ? this.#steps.get(id) : undefined
      },
      at: () => undefined,
      append: () => {
        this.#looked.decided = this.#looked.places.length
        return history
      },
      toArray: () => (goneOver(), []),
      [Symbol.iterator]: () => (goneOver(), [][Symbol.iterator]())
    }
    return history as unknown as History // what is asked of it is answered; whoever goes over it is told to
  }
}
