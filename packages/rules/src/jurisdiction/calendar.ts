/** Which days are not worked: weekends and the public holidays of a jurisdiction, each with its name. No clock and no time zone. */
import { Moment } from "@omringd/core"
import type { Day, Language } from "@omringd/core"

/** @public */
export type Names = { readonly [L in Language]: string }
/** @public */
export interface Holiday {
  readonly id: string
  readonly names: Names
  /** Its day in a year; undefined in a year without it. */
  readonly on: (year: number) => Day | undefined
}
/** @public */
export interface Calendar {
  readonly id: string
  readonly holidays: readonly Holiday[]
  /** A term in days, weeks or months that ends on a day not worked: ends there all the same, or moves on to the next working day. */
  readonly lastDay: "stands" | "moves-on"
}
/** Why a day is not worked. @public */
export type DayOff = "saturday" | "sunday" | Holiday

const two = (number: number) => String(number).padStart(2, "0")
export const dayOf = (year: number, month: number, day: number): Day => `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`
/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => (((Moment.daysBetween("1970-01-05", day) % 7) + 7) % 7) + 1

/** Easter Sunday, by the anonymous Gregorian reckoning (Nature, 20 April 1876). */
export const easterOf = (year: number): Day => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const leapless = century - Math.floor((century + 8) / 25) + 1
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor(leapless / 3) + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
  const at = moon + sunday - 7 * late + 114
  return dayOf(year, Math.floor(at / 31), (at % 31) + 1)
}

type On = Holiday["on"]
/** The same day each year. */
export const each = (month: number, day: number): On => (year) => dayOf(year, month, day)
/** So many days after Easter Sunday; before it when negative. */
export const easter = (days: number): On => (year) => Moment.plus(easterOf(year), { days })
/** The first such weekday on or after a day of the year. */
export const firstFrom = (wanted: number, month: number, day: number): On => (year) => {
  const from = dayOf(year, month, day)
  return Moment.plus(from, { days: (wanted - weekday(from) + 7) % 7 })
}

/** @public */
export const Calendar = {
  /** Why this day is not worked; undefined on a working day. A holiday on a weekend is told as the holiday. */
  dayOff: ({ holidays }: Calendar, day: Day): DayOff | undefined => {
    const year = Number(day.slice(0, 4))
    const holiday = holidays.find(({ on }) => on(year) === day)
    if (holiday !== undefined) return holiday
    const number = weekday(day)
    return number < 6 ? undefined : number === 6 ? "saturday" : "sunday"
  },
  /** The calendar with more days that are not worked: an office's own, or one proclaimed this year. */
  with: (calendar: Calendar, ...more: readonly Holiday[]): Calendar => ({ ...calendar, holidays: [...calendar.holidays, ...more] })
}
