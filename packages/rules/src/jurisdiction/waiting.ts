/** Signals that a term runs for. */
import { Moment } from "@omringd/core"
import type { Phase, Signal } from "@omringd/core"

/** In which phases a signal waits for an answer of its own: once a trajectory is open, it is taken up there. */
export const waitingPhases = ["Signalled", "Answered", "Closed"] as const

/** Signals nobody has answered; of those that came before involvement ended none is left waiting. */
export const waiting = (phase: Phase, signals: readonly Signal[]): readonly Signal[] =>
  signals.filter(({ at, answered }) => answered === undefined && !(phase.name === "Closed" && Moment.isBefore(at, phase.since)))

/** The step that takes a signal up: opening, or reopening what was closed. */
export const takingUp = (phase: Phase): "TrajectoryReopened" | "TrajectoryOpened" =>
  phase.name === "Closed" ? "TrajectoryReopened" : "TrajectoryOpened"
