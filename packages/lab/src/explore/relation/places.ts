/**
 * Where a trajectory can be looked at: its parts, what is in its phase one by one, and whether a step was taken that others speak of; and
 * beside it the day. A state is one number for each place. What is in the phase follows from the phase.
 */
import { Trajectory } from "@omringd/core"
import type { Part } from "@omringd/core"
import { Values } from "./values.ts"

const start = Trajectory.start("world")
const parts: readonly Exclude<Part, "phase">[] = (Object.keys(start) as (keyof typeof start)[]) // of an object just made
  .filter((key) => key !== "id" && key !== "version" && key !== "phase" && key !== "history")

const inPhase = [
  "name", "since", "signal", "answer", "family", "children", "holder", "reason", "opened", "after", "what", "plan", "carriers", "chair", "lasting", "because", "told"
] as const
type InPhase = (typeof inPhase)[number]

/** Stands for a key that is not there at all. */
const absent = Object.freeze({ absent: true })

export class Places {
  readonly values = new Values()
  readonly parts = parts
  readonly names: readonly string[]
  readonly phase: number = parts.length
  readonly ofPhase: readonly string[] = inPhase
  /** Which day it is; where it is looked at only when another can come. */
  readonly day: number = parts.length + 1 + inPhase.length
  readonly firstTaken: number = parts.length + 2 + inPhase.length
  readonly days: readonly string[]
  /** All that a place has held, by its number there. */
  readonly held: unknown[][]
  readonly #byName: ReadonlyMap<string, number>
  readonly #numbers: Map<number, number>[]
  /** For each value of the phase what the places in it hold. */
  readonly #derived: Int32Array[] = []

  constructor(taken: readonly string[], days: readonly string[]) {
    this.days = days
    this.names = [...parts, "phase", ...inPhase.map((key) => `phase.${key}`), "day", ...taken.map((id) => `taken ${id}`)]
    this.#byName = new Map(this.names.map((name, place) => [name, place]))
    this.held = this.names.map(() => [])
    this.#numbers = this.names.map(() => new Map<number, number>())
  }

  get count(): number {
    return this.names.length
  }
  placeOf(name: string): number {
    return this.#byName.get(name) ?? -1
  }

  /** The number of a value that was made one. */
  numberOf(place: number, value: unknown): number {
    const known = this.#numbers[place]
    const key = this.values.numberOf(value)
    const found = known?.get(key)
    if (found !== undefined) return found
    const list = this.held[place] ?? []
    known?.set(key, list.length)
    list.push(value)
    if (place === this.phase) this.#derive(value as object) // a phase is a record
    return list.length - 1
  }

  heldIn(state: Int32Array, place: number): unknown {
    return this.held[place]?.[state[place] ?? 0]
  }

  dayIn(state: Int32Array): string {
    return this.days[state[this.day] ?? 0] ?? ""
  }

  /** Puts a phase in its place, and what is in it. */
  setPhase(state: Int32Array, value: number): void {
    state[this.phase] = value
    const derived = this.#derived[value]
    if (derived !== undefined) state.set(derived, this.phase + 1)
  }

  /** Nothing has happened. */
  start(): Int32Array {
    const state = new Int32Array(this.count)
    const plain = (value: object) => value
    for (const [place, part] of parts.entries()) state[place] = this.numberOf(place, this.values.one(start[part], plain))
    this.setPhase(state, this.numberOf(this.phase, this.values.one(start.phase, plain)))
    for (const [index, day] of this.days.entries()) if (this.numberOf(this.day, day) !== index) throw new Error(`${day} comes twice`)
    state[this.day] = 0
    for (let place = this.firstTaken; place < this.count; place++) state[place] = this.numberOf(place, false)
    return state
  }

  isAbsent(place: number, value: number): boolean {
    return this.held[place]?.[value] === absent
  }

  #derive(phase: object): void {
    const record = phase as { readonly [K in InPhase]?: unknown } // its keys are those above
    const one = this.values.one(absent, (value) => value)
    this.#derived.push(Int32Array.from(inPhase, (key, index) => this.numberOf(this.phase + 1 + index, key in phase ? record[key] : one)))
  }
}
