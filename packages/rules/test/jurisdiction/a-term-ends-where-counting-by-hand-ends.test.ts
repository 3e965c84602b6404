/** Counted by hand on a calendar, day by day. */
import { Moment } from "@omringd/core"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Calendar, Clock, jurisdictions } from "../../src/jurisdiction.ts"
import { easterOf } from "../../src/jurisdiction/calendar.ts"

const belgium = jurisdictions.flanders.calendar.value
const dutch = jurisdictions.netherlands.calendar.value
const swedish = jurisdictions.sweden.calendar.value
const english = jurisdictions.england.calendar.value

const of = (length: number, unit: Clock["unit"]): Clock => ({ length, unit, from: "signal-received", to: "signal-answered" })
const due = (length: number, unit: Clock["unit"], from: Moment, calendar: Calendar) => Clock.count(of(length, unit), from, calendar).due

describe("working days", () => {
  it.each([
    ["Belgium: over Easter, Labour Day, Ascension and Whit Monday", belgium, 65, "2026-03-02", "2026-06-05"],
    ["Belgium: over Christmas", belgium, 5, "2026-12-23", "2026-12-31"],
    ["Belgium: over New Year", belgium, 1, "2026-12-31", "2027-01-04"],
    ["Belgium: over 21 July", belgium, 1, "2026-07-20", "2026-07-22"],
    ["Belgium: 11 July is worked", belgium, 1, "2025-07-10", "2025-07-11"],
    ["Belgium: Good Friday is worked", belgium, 1, "2026-04-02", "2026-04-03"],
    ["Belgium: over 11 November", belgium, 2, "2026-11-10", "2026-11-13"],
    ["Belgium: 15 August on a Saturday", belgium, 1, "2026-08-14", "2026-08-17"],
    ["Belgium: All Saints on a Saturday", belgium, 1, "2025-10-31", "2025-11-03"],
    ["Netherlands: over Good Friday and Easter Monday", dutch, 5, "2026-04-02", "2026-04-13"],
    ["Netherlands: King's Day on a Monday", dutch, 5, "2026-04-24", "2026-05-04"],
    ["Netherlands: King's Day on the Saturday before", dutch, 5, "2025-04-25", "2025-05-02"],
    ["Netherlands: over 5 May", dutch, 1, "2026-05-04", "2026-05-06"],
    ["Netherlands: over Ascension", dutch, 1, "2026-05-13", "2026-05-15"],
    ["Netherlands: both Christmas days", dutch, 1, "2025-12-24", "2025-12-29"],
    ["Sweden: over Midsummer Eve", swedish, 1, "2026-06-18", "2026-06-22"],
    ["Sweden: over the sixth of June", swedish, 1, "2025-06-05", "2025-06-09"],
    ["Sweden: over Epiphany", swedish, 1, "2026-01-05", "2026-01-07"],
    ["Sweden: Whit Monday is worked", swedish, 1, "2026-05-22", "2026-05-25"],
    ["England: over Good Friday and Easter Monday", english, 1, "2026-04-02", "2026-04-07"],
    ["England: Boxing Day on a Saturday", english, 1, "2026-12-24", "2026-12-29"],
    ["England: Christmas on a Saturday", english, 1, "2021-12-24", "2021-12-29"],
    ["England: Christmas on a Sunday", english, 1, "2022-12-23", "2022-12-28"],
    ["England: New Year on a Saturday", english, 1, "2027-12-31", "2028-01-04"],
    ["England: New Year on a Sunday", english, 1, "2022-12-30", "2023-01-03"],
    ["England: the coronation", english, 1, "2023-05-05", "2023-05-09"],
    ["England: four days in June 2022", english, 1, "2022-06-01", "2022-06-06"],
    ["England: early May moved in 2020", english, 5, "2020-05-01", "2020-05-11"],
    ["England: from a referral in March", english, 45, "2026-03-02", "2026-05-07"],
    ["England: over the summer bank holiday", english, 1, "2026-08-28", "2026-09-01"],
    ["England: a leap day is worked", english, 15, "2024-02-26", "2024-03-18"],
    ["from a Saturday", belgium, 1, "2026-03-07", "2026-03-09"]
  ] as const)("%s", (_, calendar, length, from, expected) => {
    expect(due(length, "working-days", from, calendar)).toBe(expected)
  })
})

describe("days, weeks and months", () => {
  it.each([
    ["fourteen days", swedish, 14, "days", "2026-03-02", "2026-03-16"],
    ["ending on Midsummer Eve", swedish, 14, "days", "2026-06-05", "2026-06-22"],
    ["ending on the National Day, a Saturday", swedish, 14, "days", "2026-05-23", "2026-06-08"],
    ["ending on Christmas Eve", swedish, 14, "days", "2026-12-10", "2026-12-28"],
    ["ending on New Year's Eve", swedish, 14, "days", "2026-12-17", "2027-01-04"],
    ["ending on All Saints' Day", swedish, 14, "days", "2026-10-17", "2026-11-02"],
    ["ending on a leap day", swedish, 14, "days", "2028-02-15", "2028-02-29"],
    ["four months", swedish, 4, "months", "2026-03-02", "2026-07-02"],
    ["four months to a shorter month, and a Sunday", swedish, 4, "months", "2026-10-31", "2027-03-01"],
    ["four months to a leap day", swedish, 4, "months", "2027-10-31", "2028-02-29"],
    ["four months to Midsummer Day", swedish, 4, "months", "2026-02-20", "2026-06-22"],
    ["four months over New Year", swedish, 4, "months", "2026-10-01", "2027-02-01"],
    ["ten weeks to Ascension", dutch, 10, "weeks", "2026-03-05", "2026-05-15"],
    ["ten weeks to the day after", dutch, 10, "weeks", "2026-03-06", "2026-05-15"],
    ["four weeks to Easter Monday, where a term stands", english, 4, "weeks", "2026-03-09", "2026-04-06"],
    ["three months from a leap day", english, 3, "months", "2024-02-29", "2024-05-29"],
    ["twelve months from a leap day", english, 12, "months", "2024-02-29", "2025-02-28"]
  ] as const)("%s", (_, calendar, length, unit, from, expected) => {
    expect(due(length, unit, from, calendar)).toBe(expected)
  })
})

it("says which days were passed over, and why", () => {
  const { first, passedOver, due: last } = Clock.count(of(5, "working-days"), "2026-04-02T23:30:00Z", dutch)
  expect([first, last]).toEqual(["2026-04-07", "2026-04-13"])
  expect(passedOver.map(({ day, because }) => [day, typeof because === "string" ? because : because.id])).toEqual([
    ["2026-04-03", "good-friday"], ["2026-04-04", "saturday"], ["2026-04-05", "sunday"], ["2026-04-06", "easter-monday"],
    ["2026-04-11", "saturday"], ["2026-04-12", "sunday"]
  ])
})

it("Easter falls where the tables put it", () => {
  expect([1961, 2000, 2008, 2011, 2018, 2024, 2025, 2026, 2038, 2049, 2076, 2100].map(easterOf)).toEqual([
    "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2018-04-01", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25", "2049-04-18",
    "2076-04-19", "2100-03-28"
  ])
})

it("an office's own closing day does not count either", () => {
  const names = { nl: "de Vlaamse feestdag", en: "Flemish Community Day", sv: "Flanderns dag" }
  const own = Calendar.with(belgium, { id: "flemish-community-day", names, on: (year) => `${year}-07-11` })
  expect(due(1, "working-days", "2025-07-10", own)).toBe("2025-07-14")
})

it("ends with the last day that can be written", () => {
  for (const unit of ["working-days", "days", "weeks", "months"] as const) expect(due(65, unit, "9999-12-30", belgium)).toBe("9999-12-31")
})

const calendars = [belgium, dutch, swedish, english]
const day = fc.integer({ min: 0, max: 20_000 }).map((days) => Moment.plus("2012-01-02", { days }))

it("so many working days lie after the first day and up to the last, and every other one is named", () => {
  fc.assert(fc.property(fc.constantFrom(...calendars), fc.integer({ min: 1, max: 90 }), day, (calendar, length, from) => {
    const counted = Clock.count(of(length, "working-days"), from, calendar)
    const span = Moment.daysBetween(from, counted.due)
    const days = Array.from({ length: span }, (_, index) => Moment.plus(from, { days: index + 1 }))
    const off = days.filter((one) => Calendar.dayOff(calendar, one) !== undefined)
    expect(off).toEqual(counted.passedOver.map((one) => one.day))
    expect(days.length - off.length).toBe(length)
    expect(Calendar.dayOff(calendar, counted.due)).toBeUndefined()
  }))
})
