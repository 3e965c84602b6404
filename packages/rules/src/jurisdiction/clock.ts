/** A term, and its arithmetic explained: the day it ends, and every day that was passed over on the way there. */
import { Moment } from "@omringd/core"
import type { Day } from "@omringd/core"
import { Calendar, dayOf } from "./calendar.ts"
import type { DayOff } from "./calendar.ts"
import type { Verified } from "./entry.ts"

/** @public */
export type Beginning =
  | "signal-received" | "opening" | "necessity-asked" | "placement" | "review" | "investigation-begun" | "strategy-discussion" | "measure-ordered"
/** @public */
export type Ending =
  | "signal-answered" | "what-settled" | "necessity-decided" | "review-held" | "safety-judged" | "investigation-ended" | "conference-held"
  | "family-met" | "plan-made" | "hearing-held" | "measure-ended"
/** @public */
export interface Clock {
  readonly length: number
  readonly unit: "working-days" | "days" | "weeks" | "months"
  readonly from: Beginning
  readonly to: Ending
}
/** @public */
export interface PassedOver {
  readonly day: Day
  readonly because: DayOff
}
/** How a last day was counted, as data. @public */
export interface Counted {
  readonly clock: Clock
  /** Day 0: the day it began. It does not count. */
  readonly began: Day
  /** Day 1. */
  readonly first: Day
  /** Days that do not count, in their order. For a term not in working days: those its last day moved over. */
  readonly passedOver: readonly PassedOver[]
  /** By the end of this day. */
  readonly due: Day
}

/** Later days cannot be written; a term that would end beyond it ends there. */
const endOfTime: Day = "9999-12-31"
const next = (day: Day): Day => Moment.plus(day, { days: 1 })

/** The same day so many months on, or the last of a month that is too short. */
export const monthsAfter = (day: Day, months: number): Day => {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const first = (month: number) => dayOf(Math.floor(month / 12), (month % 12) + 1, 1)
  if (index >= 9999 * 12 + 11) return endOfTime
  const length = Moment.daysBetween(first(index), first(index + 1))
  return Moment.plus(first(index), { days: Math.min(Number(day.slice(8, 10)), length) - 1 })
}

/** The first working day from here on, and what was passed over. */
const working = (calendar: Calendar, from: Day): { readonly day: Day; readonly passedOver: readonly PassedOver[] } => {
  const passedOver: PassedOver[] = []
  let day = from
  for (let off = Calendar.dayOff(calendar, day); off !== undefined && day < endOfTime; off = Calendar.dayOff(calendar, day)) {
    passedOver.push({ day, because: off })
    day = next(day)
  }
  return { day, passedOver }
}

const workingDays = (clock: Clock, began: Day, calendar: Calendar): Counted => {
  const one = working(calendar, next(began))
  const passedOver = [...one.passedOver]
  let due = one.day
  for (let count = 1; count < clock.length && due < endOfTime; count++) {
    const more = working(calendar, next(due))
    passedOver.push(...more.passedOver)
    due = more.day
  }
  return { clock, began, first: one.day, passedOver, due }
}

const calendarTerm = (clock: Clock, began: Day, calendar: Calendar): Counted => {
  const { length, unit } = clock
  const end = unit === "months" ? monthsAfter(began, length) : Moment.plus(began, unit === "weeks" ? { weeks: length } : { days: length })
  const last = calendar.lastDay === "stands" ? { day: end, passedOver: [] } : working(calendar, end)
  return { clock, began, first: next(began), passedOver: last.passedOver, due: last.day }
}

/** @public */
export const Clock = {
  /**
   * Counts a term from the day something happened, in UTC, so never later than by the clock on the wall in Europe. The day itself is
   * day 0; a term in weeks or months ends on the day with the same name or number.
   */
  count: (clock: Clock, start: Moment, calendar: Calendar): Counted =>
    (clock.unit === "working-days" ? workingDays : calendarTerm)(clock, Moment.dayOf(start), calendar),
  /** When a need with this term is due: on its last day, from which on it is open. Only a verified term makes a need. */
  when: (entry: Verified<Clock>, start: Moment, calendar: Calendar): { readonly since: Day; readonly due: Day } => {
    const { due } = Clock.count(entry.value, start, calendar)
    return { since: due, due }
  }
}
