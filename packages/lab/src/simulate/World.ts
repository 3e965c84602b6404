/** What all families of one replication share: time, luck, the office, and the practice that judges every step. */
import type { Day, Practice, Taken } from "@omringd/core"
import { Moment } from "@omringd/core"
import type { Calendar } from "./calendar.ts"
import type { Office } from "./Office.ts"
import type { Purpose, Streams } from "./streams.ts"
import { Distribution } from "../study/distributions.ts"
import type { Draw } from "../study/distributions.ts"
import type { Spread } from "../study/quantities.ts"
import { spreadNames } from "../study/quantities.ts"
import type { Numbers } from "../study/Study.ts"

/** Day 0 of every study: a Monday. @beta */
export const firstDay: Day = "2026-01-05"

export interface World {
  readonly calendar: Calendar
  readonly office: Office
  readonly numbers: Numbers
  readonly practice: Practice
  /** To which day a family that arrives now is watched. */
  until(): number
  /** Told of each step that was taken, where someone wants to know. */
  readonly taken?: (taken: Taken) => void
  /** Today. */
  day(): Day
  drawn(purpose: Purpose, whose: number): Draw
  /** A number of this kind, drawn. */
  sample(spread: Spread, draw: Draw): number
}

type Sampler = (draw: Draw) => number
const none: Sampler = () => 0

export const World = {
  of: (parts: Pick<World, "calendar" | "office" | "numbers" | "practice" | "until" | "taken">, streams: Streams): World => {
    const samplers = new Map<Spread, Sampler>(spreadNames.map((name) => {
      const distribution = parts.numbers[name]
      return [name, distribution === undefined ? none : Distribution.sampler(distribution)]
    }))
    const days: Day[] = []
    return {
      ...parts,
      day: () => {
        const number = Math.floor(parts.calendar.now)
        return (days[number] ??= Moment.plus(firstDay, { days: number }))
      },
      drawn: (purpose, whose) => streams.of(purpose, whose),
      sample: (spread, draw) => (samplers.get(spread) ?? none)(draw)
    }
  }
}
