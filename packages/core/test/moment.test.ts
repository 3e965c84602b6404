/** Days and moments by example; beside what Date makes of them: days-and-moments-beside-date.test.ts. */
import { describe, expect, it } from "vitest"
import { Moment } from "../src/Moment.ts"

it.each([
  ["2026-02-28", 1, "2026-03-01"], ["2024-02-28", 1, "2024-02-29"], ["2024-02-29", 1, "2024-03-01"], ["2000-02-28", 1, "2000-02-29"],
    ["1900-02-28", 1, "1900-03-01"],
  ["2026-12-31", 1, "2027-01-01"], ["2026-01-01", -1, "2025-12-31"], ["0001-01-01", 0, "0001-01-01"], ["0999-12-31", 1, "1000-01-01"],
    ["2026-03-02", 0, "2026-03-02"],
  ["2000-12-31", 1, "2001-01-01"], ["2399-12-31", 60, "2400-02-29"]
])("%s and %i days is %s", (from, days, to) => {
  expect(Moment.plus(from, { days })).toBe(to)
  expect(Moment.daysBetween(from, to)).toBe(days)
})

describe("what is written is a day or a moment to the letter", () => {
  it.each([
    "2026-03-0", "20260302", "02-03-2026", "2026-03-02 ", " 2026-03-02", "+026-03-02", "-001-03-02", "2026 03-02", "2026-03 02",
      "2026-0:-01", "2026-04-31", "2100-02-29",
    "2026-03-02T", "2026-03-02t14:05:00Z", "2026-03-02T14:05:00z", "2026-03-02T14:05:00ZZZZZ", "2026-03-02T14:05:00.500 ",
      "2026-03-02T14:05:00 500Z", "2026-02-30T14:05:00Z"
  ])("not %j", (text) => {
    expect([Moment.isMoment(text), Moment.isDay(text)]).toEqual([false, false])
  })
  it.each([new Date(0), { length: 10 }, [..."2026-03-02"]])("nor %j", (value) => {
    expect([Moment.isMoment(value), Moment.isDay(value)]).toEqual([false, false])
  })
})

describe("order", () => {
  const sorted = [
    "2026-03-01T23:59:59.999Z", "2026-03-02", "2026-03-02T00:00:00Z", "2026-03-02T10:00:00Z", "2026-03-02T10:00:00.001Z",
      "2026-03-02T10:00:00.500Z", "2026-03-02T10:00:01Z", "2026-03-03"
  ]
  it("a day comes before every moment in it, thousandths count", () => {
    for (const [at, a] of sorted.entries()) for (const [other, b] of sorted.entries()) {
      expect(Moment.isBefore(a, b), `${a} ${b}`).toBe(at < other)
      expect(Moment.latest(a, b)).toBe(at < other ? b : a)
    }
  })
})
