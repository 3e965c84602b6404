/** A trajectory that writes down where it was looked at. It is handed to the shipped code in the place of a plain one. */
import { Trajectory } from "@omringd/core"
import { Cloak, underOf } from "./cloak.ts"
import { Looked } from "./looked.ts"
import type { Places } from "./places.ts"
import { toldIn } from "./told.ts"
import type { Steps } from "./told.ts"

/** Lists that stand in the place of those of a state. */
export type Instead = ReadonlyMap<number, object>

/** The one part where nothing may stand, so that there is nothing to put a cloak on: asking for it is looking. */
const unclad = "withdrawal"
const blank = Trajectory.start("world")
const { [unclad]: _, ...blankButOne } = blank

export class Watch {
  readonly #places: Places
  /** Those of the trajectory that was handed out last. Each has its own: code that remembers what it found in a list looks at it anew. */
  #cloaks: unknown[] = []
  /** Cloaks by place and value that nobody has looked under, so that nobody can remember what they found there. */
  readonly #unlooked: (object | undefined)[][]
  readonly #steps: Steps
  readonly #ofPhase: ReadonlyMap<PropertyKey, number>
  /** Where it is written down now. */
  looked: Looked
  #state: Int32Array
  #instead: Instead | undefined
  /** What was handed out last: most of the next is the same, and a copy is quickly made. */
  readonly #last: Record<string, unknown> = { ...blankButOne }
  /** One function for all trajectories: an engine then makes them all alike. */
  readonly #asked: PropertyDescriptor

  constructor(places: Places, steps: Steps) {
    this.#places = places
    this.#steps = steps
    this.#unlooked = places.names.map(() => [])
    this.#ofPhase = new Map(places.ofPhase.map((key, index) => [key, places.phase + 1 + index]))
    this.looked = new Looked(places.count)
    this.#state = places.start()
    const place = places.placeOf(unclad)
    this.#asked = { enumerable: true, get: () => (this.looked.at(place), this.#cloak(this.#state, place, this.#instead)) }
  }

  /** Whatever is looked at meanwhile is written down here. */
  into<A>(looked: Looked, does: () => A): A {
    const before = this.looked
    this.looked = looked
    try {
      return does()
    } finally {
      this.looked = before
    }
  }

  /** Takes the cloak off, which is looking at it. */
  readonly bare = (value: object): object => {
    const found = underOf(value)
    if (found === undefined) return value
    this.looked.at(found.place)
    return found.value
  }

  /** The trajectory in a state; `own` is the id of the step that is being taken, of which nobody has heard. */
  trajectory(state: Int32Array, own: string, instead?: Instead): Trajectory {
    const { parts, phase } = this.#places
    this.#cloaks = []
    this.#state = state
    this.#instead = instead
    const last = this.#last
    for (let place = 0; place < parts.length; place++) {
      const part = parts[place] ?? unclad
      if (part === unclad) continue
      const cloak = this.#cloak(state, place, instead)
      if (last[part] !== cloak) last[part] = cloak
    }
    const seen = { ...last, phase: this.#cloak(state, phase, instead), history: toldIn(this.#places, this.#steps, state, own, this.looked) }
    Object.defineProperty(seen, unclad, this.#asked)
    return seen as unknown as Trajectory // it has every part, under its name
  }

  /** The same with nobody watching. */
  plain(state: Int32Array, own: string, instead?: Instead): Trajectory {
    const { parts, phase } = this.#places
    const seen: Record<string, unknown> = { ...blank, phase: this.#held(state, phase, instead), history: toldIn(this.#places, this.#steps, state, own, undefined) }
    for (const [place, part] of parts.entries()) seen[part] = this.#held(state, place, instead)
    return seen as unknown as Trajectory // it has every part, under its name
  }

  /** The parts that a rule is shown, watched. Each time anew: what was remembered of a list by whoever looked before is not known of this one. */
  shown(view: Trajectory): Trajectory {
    const again: Record<string, unknown> = { ...view }
    for (const [part, value] of Object.entries(view)) {
      const place = this.#places.placeOf(part)
      const cloak = typeof value !== "object" || value === null ? value : this.#cloaked(value, place)
      if (part === unclad) Object.defineProperty(again, part, { enumerable: true, get: () => (this.looked.at(place), cloak) })
      else again[part] = cloak
    }
    return again as unknown as Trajectory // the same parts, under their names
  }

  /** What stands in a place of a trajectory that came out: the same as before when nobody replaced it. */
  isUntouched(state: Int32Array, place: number, value: unknown, instead?: Instead): boolean {
    return value === this.#cloak(state, place, instead)
  }

  #held(state: Int32Array, place: number, instead: Instead | undefined): unknown {
    return instead?.get(place) ?? this.#places.heldIn(state, place)
  }

  #cloak(state: Int32Array, place: number, instead: Instead | undefined): unknown {
    const known = this.#cloaks[place]
    if (known !== undefined) return known
    const other = instead?.get(place)
    const value = state[place] ?? 0
    const held = other ?? this.#places.held[place]?.[value]
    if (typeof held !== "object" || held === null) return held
    const kept = other === undefined ? this.#unlooked[place] : undefined
    const cloak = kept?.[value] ?? this.#cloaked(held, place, kept === undefined ? undefined : () => { kept[value] = undefined })
    if (kept !== undefined) kept[value] = cloak
    this.#cloaks[place] = cloak
    return cloak
  }

  #cloaked(value: object, place: number, forget?: () => void): object {
    return new Proxy(value, new Cloak(this, value, place, place === this.#places.phase ? this.#ofPhase : undefined, forget))
  }
}
