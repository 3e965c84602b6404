/** A way to the end searched for, from a trajectory of a hundred steps under every pack; beside going the way that was found. */
import * as Result from "effect/Result"
import { Trajectory } from "@omringd/core"
import { act, did, opened } from "@omringd/core/Story"
import type { Act } from "@omringd/core/Story"
import { measure } from "./measure.ts"
import { ofAll } from "./practices.ts"

const at = "2026-09-01"
const child = (number: number) => ({ id: `child-${number}`, speaks: number % 2 === 0 ? ("own" as const) : ("another" as const) })
const others = (count: number) => Array.from({ length: count }, (_, number) => child(number + 1))
const dangersOf = (count: number) => Array.from({ length: count }, (_, number) => did("DangerStated", { danger: `danger-${number}`, contributors: ["mother"] }))
const meanwhile = ["SafetyJudged", "FeedbackAsked", "NetworkMeetingHeld", "ReviewHeld", "SuccessCelebrated"] as const

/** Long explored, and little of what WHAT waits for is there yet. */
const explored = (children: number, dangers: number): Trajectory => {
  const begun: readonly Act[] = [...opened(child(0), ...others(children - 1)), ...dangersOf(dangers)]
  const told = act(ofAll, [...begun, ...Array.from({ length: 100 - begun.length }, (_, number) => did(meanwhile[number % 5] ?? "ReviewHeld"))])
  if (!told.acted) throw new Error(`${told.act.tag} was refused: ${JSON.stringify(told.refusal.reasons)}`)
  return told.trajectory
}

const row = (id: string, children: number, dangers: number) => {
  const from = explored(children, dangers)
  const search = () => {
    const way = ofAll.wayTo(from, "Closed", at)
    if (!way.found) throw new Error(`no way was found: ${way.because}`)
    return way.steps
  }
  const steps = search()
  const go = () => steps.reduce((now: Trajectory, { step, by }) => Result.getOrThrow(ofAll.takeUnknown(now, step, { by, at })).trajectory, from)
  return measure({
    id, what: `ways of ${steps.length} steps to the end found: ${from.version} steps so far, ${children} children, ${dangers} dangers, every pack`,
    bar: { perSecond: 5 }, each: 1, rounds: 7, time: 300, ours: search, beside: { what: "going the way found", does: go }
  })
}

export const leading = () => [row("way", 2, 2), row("way-four-children", 4, 5), row("way-eight-children", 8, 0)]
