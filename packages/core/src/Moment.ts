/**
 * Days and moments as text: `2026-03-02` and `2026-03-02T14:05:00Z` (UTC). Both sort as text to the second, so a day comes
 * before every moment in it; `isBefore` tells thousandths apart too. There is no clock here: time always comes in from outside.
 */

/** A civil day, `YYYY-MM-DD`, proleptic Gregorian, years 0001-9999. Text from outside is one only once `Moment.isDay` says so. @public */
export type Day = string
/** A day, or an instant in UTC with seconds and at most milliseconds. Text from outside is one only once `Moment.isMoment` says so. @public */
export type Moment = string
/** A span of whole calendar units; the arithmetic is on civil days. @public */
export interface Span {
  readonly days?: number
  readonly weeks?: number
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const lengthOf = (year: number, month: number) => (month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 0))

/** The number written at these places; NaN when it is not digits only. */
const digits = (text: string, from: number, to: number): number => {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}
const hasDay = (text: string): boolean => {
  if (text[4] !== "-" || text[7] !== "-") return false
  const year = digits(text, 0, 4)
  const day = digits(text, 8, 10)
  return year >= 1 && day >= 1 && day <= lengthOf(year, digits(text, 5, 7))
}
const hasTime = (text: string): boolean =>
  text[10] === "T" && text[13] === ":" && text[16] === ":" && text.endsWith("Z") &&
  digits(text, 11, 13) < 24 && digits(text, 14, 16) < 60 && digits(text, 17, 19) < 60 &&
  (text.length === 20 || (text.length === 24 && text[19] === "." && digits(text, 20, 23) >= 0))

/** Whether it is written as one and exists. @public */
const isMoment = (text: unknown): text is Moment =>
  typeof text === "string" && text.length >= 10 && hasDay(text) && (text.length === 10 || hasTime(text))
/** Whether it is written as one and exists. @public */
const isDay = (text: unknown): text is Day => typeof text === "string" && text.length === 10 && isMoment(text)

const full = (moment: Moment): Moment => (moment.length === 20 ? `${moment.slice(0, 19)}.000Z` : moment)
/** Text alone would put 10:00:00.5 before 10:00:00; days sort as they are written. @public */
const isBefore = (a: Moment, b: Moment): boolean =>
  a.length === b.length || a.length === 10 || b.length === 10 ? a < b : full(a) < full(b)

/** @public */
const dayOf = (moment: Moment): Day => moment.slice(0, 10)

/** Days since 1970-01-01, by the shifted-March reckoning (a year that starts in March ends with its leap day). */
const toNumber = (moment: Moment): number => {
  const month = digits(moment, 5, 7)
  const year = digits(moment, 0, 4) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const ofEra = year - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(moment, 8, 10) - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

const twoDigits: readonly string[] = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, "0"))

const written = (year: number, month: number, day: number): Day =>
  `${year < 1000 ? String(year).padStart(4, "0") : year}-${twoDigits[month]}-${twoDigits[day]}`

/** By stepping over months: nearly every span is short, and for a short one that takes less time than counting from 1970. */
const stepped = (moment: Moment, days: number): Day => {
  let year = digits(moment, 0, 4)
  let month = digits(moment, 5, 7)
  let day = digits(moment, 8, 10) + days
  for (let length = lengthOf(year, month); day > length && year <= 9999; length = lengthOf(year, month)) {
    day -= length
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  for (; day < 1 && year > 0; day += lengthOf(year, month)) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year--
  }
  return year > 9999 ? "9999-12-31" : year < 1 ? "0001-01-01" : written(year, month, day)
}

/** @public */
const spanDays = (span: Span): number => (span.days ?? 0) + (span.weeks ?? 0) * 7

/** @public */
export const Moment = {
  isMoment,
  isDay,
  /** The civil day a moment falls on, in UTC. */
  dayOf,
  /** The day that lies `span` after `moment`, from 0001-01-01 to at most 9999-12-31. */
  plus: (moment: Moment, span: Span): Day => stepped(moment, spanDays(span)),
  /** Whole civil days from `from` to `to`; negative when `to` is earlier. */
  daysBetween: (from: Moment, to: Moment): number => toNumber(to) - toNumber(from),
  /** The later of two moments. */
  latest: (a: Moment, b: Moment): Moment => (isBefore(a, b) ? b : a),
  /** Whether `a` comes before `b`. A day comes before every moment in it. */
  isBefore,
  spanDays
}
