/** One move judged by the shipped practice in one state, with all that it looked at. */
import * as Result from "effect/Result"
import { Step } from "@omringd/core"
import type { Rule, Trajectory } from "@omringd/core"
import type { WorldMove } from "../World.ts"
import type { Places } from "./places.ts"
import type { Practices } from "./practices.ts"
import { Looked } from "./watch.ts"
import type { Watch } from "./watch.ts"

/** What a step makes of a state: the places it writes and what stands there then. */
export interface Effect {
  readonly places: readonly number[]
  readonly values: readonly number[]
  /** A list in it would hold the same entry twice: beyond the bound of every world. */
  readonly beyond: boolean
}
/** Undefined: refused for what lies in the step itself. */
export type Own = Effect | "refused"

export interface Gate {
  readonly rule: number
  readonly looked: readonly number[]
  readonly holds: boolean
}
export interface Judged {
  readonly looked: readonly number[]
  /** How many of these were looked at to decide; the others to write down what the step changes. */
  readonly decided: number
  readonly own: Own
  readonly gates: readonly Gate[]
}
export type Instead = ReadonlyMap<number, object>

export interface Judging {
  readonly places: Places
  readonly watch: Watch
  readonly practices: Practices
  readonly day: string
  /** A list whose order nobody reads, in the one order it is kept in. */
  settled(place: number, value: unknown): unknown
}

const writesOf = ({ places, watch, settled }: Judging, state: Int32Array, next: Trajectory, move: WorldMove, instead: Instead | undefined): Effect => {
  const written: number[] = []
  const values: number[] = []
  let beyond = false
  const put = (place: number, value: unknown): void => {
    if (watch.isUntouched(state, place, value, instead)) return
    const one = settled(place, places.values.one(value, watch.bare))
    beyond ||= places.values.hasTwins(one)
    written.push(place)
    values.push(places.numberOf(place, one)) // also where it is what stood there: what was not looked at may be otherwise
  }
  for (const [place, part] of places.parts.entries()) put(place, next[part as "people"]) // any part; all are read alike
  put(places.phase, next.phase)
  const taken = places.placeOf(`taken ${move.id}`)
  if (taken >= 0) {
    written.push(taken)
    values.push(places.numberOf(taken, true))
  }
  return { places: written, values, beyond }
}

const take = (judging: Judging, state: Int32Array, move: WorldMove, practice: Practices["bare"], instead: Instead | undefined) => {
  const looked = new Looked(judging.places.count)
  const before = judging.watch.into(looked)
  const answer = practice.takeUnknown(judging.watch.trajectory(state, move.id, instead), move.step, { by: move.by, at: judging.day, id: move.id })
  const own: Own = Result.isSuccess(answer) ? writesOf(judging, state, answer.success.trajectory, move, instead) : "refused"
  judging.watch.into(before)
  return { looked: looked.places, decided: own === "refused" ? looked.places.length : looked.decided, own, reasons: Result.isFailure(answer) ? answer.failure.reasons : [] }
}

/** `instead`: lists that stand in the place of those of the state. */
export const judge = (judging: Judging, state: Int32Array, move: WorldMove, instead?: Instead): Judged => {
  const { practices, places } = judging
  const definition = Step.definition(move.tag)
  if (definition.emergency) {
    practices.apart = false
    const { looked, decided, own } = take(judging, state, move, practices.ruled, instead)
    practices.apart = true
    return { looked, decided, own, gates: [] }
  }
  const { looked, decided, own } = take(judging, state, move, practices.bare, instead)
  practices.looks.clear()
  const { reasons } = take(judging, state, move, practices.ruled, instead)
  const held = new Set(reasons.flatMap((reason) => (reason.reason === "Unmet" ? [reason.need.rule] : [])))
  const name = places.placeOf("phase.name")
  const lookedAt = (rule: Rule, index: number): readonly number[] => {
    const places = practices.looks.get(index)?.places
    if (places === undefined && rule.during === undefined) throw new Error(`${rule.id} is to be looked at before ${move.tag}, and was not asked`)
    return places ?? [name]
  }
  const gates = practices.rules.flatMap((rule, index): Gate[] =>
    rule.before.includes(move.tag)
      ? [{ rule: index, looked: lookedAt(rule, index), holds: held.has(rule.id) }]
      : [])
  return { looked, decided, own, gates }
}
