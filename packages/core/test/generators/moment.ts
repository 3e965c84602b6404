import * as fc from "fast-check"
import { Moment } from "../../src/Moment.ts"
import type { Trajectory } from "../../src/Trajectory.ts"

/** The first day of what is made up. */
export const firstDay = "2026-01-05"

export const day = fc.integer({ min: -400, max: 800 }).map((days) => Moment.plus(firstDay, { days }))
export const clock = fc.constantFrom("", "T00:00:00Z", "T09:30:00Z", "T09:30:00.500Z", "T23:59:59.999Z")
/** A day, or a moment to the second or to the thousandth. */
export const moment = fc.tuple(day, clock).map(([day, time]) => `${day}${time}`)

/** A day, or a later one from which what is said counts: the services had come, and were not away. */
export const here = ({ phase }: Trajectory, day: string): string =>
  "opened" in phase ? Moment.latest(Moment.latest(day, phase.opened), phase.after ?? phase.opened) : day
