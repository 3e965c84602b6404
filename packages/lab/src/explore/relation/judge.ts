/** One move judged by the shipped practice in one state, with all that it looked at. */
import * as Result from "effect/Result"
import { Step } from "@omringd/core"
import type { Trajectory } from "@omringd/core"
import type { WorldMove } from "../World.ts"
import { Looked } from "./looked.ts"
import type { Places } from "./places.ts"
import type { Practices } from "./practices.ts"
import type { Instead, Watch } from "./watch.ts"

/** What a step makes of a state: the places it writes and what stands there then. */
export interface Effect {
  readonly places: readonly number[]
  readonly values: readonly number[]
  /** A list in it would hold the same entry twice: beyond the bound of every world. */
  readonly beyond: boolean
}
/** Refused for what lies in the step itself. */
export type Own = Effect | "refused"

/** What comes of a step, whatever rules hold it back. */
export interface JudgedItself {
  readonly looked: readonly number[]
  /** How many of these were looked at to decide; the others to write down what the step changes. */
  readonly decided: number
  readonly own: Own
}
/** Whether one rule holds a step back. */
export interface JudgedByRule {
  readonly looked: readonly number[]
  readonly holds: boolean
}

export interface Judging {
  readonly places: Places
  readonly watch: Watch
  readonly practices: Practices
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

/** Who takes a step and when. A day cannot be watched: where there are others, it counts as looked at. */
const envelope = ({ places }: Judging, state: Int32Array, { by, id }: WorldMove, looked: Looked) => {
  if (places.days.length > 1) looked.at(places.day)
  return { by, at: places.dayIn(state), id }
}

/** The step itself, with no rule of a pack; an emergency is held back by none, and writes down which are not met. */
export const judgeItself = (judging: Judging, state: Int32Array, move: WorldMove, instead?: Instead): JudgedItself => {
  const { watch, practices: { bare, ruled }, places } = judging
  const practice = Step.definition(move.tag).emergency ? ruled : bare
  const looked = new Looked(places.count)
  return watch.into(looked, () => {
    const answer = practice.takeUnknown(watch.trajectory(state, move.id, instead), move.step, envelope(judging, state, move, looked))
    const own: Own = Result.isSuccess(answer) ? writesOf(judging, state, answer.success.trajectory, move, instead) : "refused"
    return { looked: looked.places, decided: own === "refused" ? looked.places.length : looked.decided, own }
  })
}

/** Whether a rule holds the step back. Nobody watches what else is looked at: the step itself is judged apart. */
export const judgeByRule = (judging: Judging, state: Int32Array, move: WorldMove, index: number, instead?: Instead): JudgedByRule => {
  const { watch, practices, places } = judging
  const rule = practices.rules[index]
  if (rule === undefined) return { looked: [], holds: false }
  const looked = new Looked(places.count)
  if (rule.during !== undefined) looked.at(places.placeOf("phase.name"))
  let holds = false
  const isAsked = practices.asking(rule, looked, () => {
    const answer = practices.ruled.takeUnknown(watch.plain(state, move.id, instead), move.step, envelope(judging, state, move, looked))
    holds = Result.isFailure(answer) && answer.failure.reasons.some((reason) => reason.reason === "Unmet" && reason.need.rule === rule.id)
  })
  if (!isAsked && rule.during === undefined) throw new Error(`${rule.id} is to be looked at before ${move.tag}, and was not asked`)
  return { looked: looked.places, holds }
}
