/** Times made less exact, and moved: who knows one date of a family does not find the others by it. */
import { Moment } from "@omringd/core"
import type { Day } from "@omringd/core"
import type { Hmac } from "./naming.ts"

/** @beta */
export const coarsenesses = ["day", "week", "month"] as const
/** How exact times stay: the day, the Monday of its week, the first of its month. @beta */
export type Coarseness = (typeof coarsenesses)[number]

const aMonday = "1970-01-05"
const monday = (moment: Moment): Day => {
  const since = Moment.daysBetween(aMonday, moment)
  return Moment.plus(Moment.dayOf(moment), { days: -(((since % 7) + 7) % 7) })
}
export const generalised = (moment: Moment, to: Coarseness): Day =>
  to === "day" ? Moment.dayOf(moment) : to === "week" ? monday(moment) : `${moment.slice(0, 7)}-01`

const mostWeeks = 52

/**
 * By how many weeks everything of one family is moved, 1 to 52 later: whole weeks, so that days of the week stay what they were. The days
 * between two things stay too, as far as they are not made less exact.
 */
export const weeksMoved = (hmac: Hmac, family: string): number => 1 + (Number.parseInt(hmac(JSON.stringify(["weeks", family])).slice(0, 8), 16) % mostWeeks)

export type Timing = (moment: Moment) => Moment

export const asTheyWere: Timing = (moment) => moment
export const movedAndGeneralised = (to: Coarseness, weeks: number): Timing => (moment) => generalised(Moment.plus(Moment.dayOf(moment), { weeks }), to)
