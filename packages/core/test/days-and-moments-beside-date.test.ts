/** Days and moments, beside what Date makes of them. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Moment } from "../src/Moment.ts"
import { parameters } from "./laws/runs.ts"

const millisecondsInDay = 86_400_000
/** 0001-01-01 to 9999-12-31, in days since 1970. */
const [first, last] = [-719_162, 2_932_896]
const dayOfDate = (number: number) => new Date(number * millisecondsInDay).toISOString().slice(0, 10)
const anyDay = fc.integer({ min: first, max: last })

describe("beside Date", () => {
  it("adds days over months, leap years and centuries", () => {
    fc.assert(fc.property(anyDay, fc.oneof(fc.integer({ min: -4_000, max: 4_000 }), fc.integer()), (from, days) => {
      const to = Math.min(last, Math.max(first, from + days))
      expect(Moment.plus(dayOfDate(from), { days: to - from })).toBe(dayOfDate(to))
    }), parameters)
  })
  it("counts the days between", () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => Moment.daysBetween(dayOfDate(from), dayOfDate(to)) === to - from), parameters)
  })
  it("knows which days exist", () => {
    const part = (max: number) => fc.integer({ min: 0, max })
    fc.assert(fc.property(fc.oneof(part(9_999), fc.constantFrom(1900, 2000, 2023, 2024)), part(14), part(33), (year, month, day) => {
      const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
      const date = new Date(`${text}T00:00:00Z`)
      const exists = year >= 1 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
      expect([text, Moment.isDay(text), Moment.isMoment(text), Moment.isMoment(`${text}T12:00:00Z`)]).toEqual([text, exists, exists, exists])
    }), parameters)
  })
  it("puts moments in order, also within one second", () => {
    const time = fc.integer({ min: first * millisecondsInDay, max: last * millisecondsInDay })
    const close = fc.tuple(time, fc.integer({ min: -2_000, max: 2_000 }))
    const written = (at: number, isToTheSecond: boolean) => (isToTheSecond ? `${new Date(at).toISOString().slice(0, 19)}Z` : new Date(at).toISOString())
    fc.assert(fc.property(close, fc.boolean(), fc.boolean(), ([at, apart], a, b) => {
      const [one, other] = [written(at, a), written(Math.min(at + apart, last * millisecondsInDay), b)]
      expect(Moment.isBefore(one, other)).toBe(Date.parse(one) < Date.parse(other))
      expect(Date.parse(Moment.latest(one, other))).toBe(Math.max(Date.parse(one), Date.parse(other)))
    }), parameters)
  })
})

describe("a moment", () => {
  it.each([
    "2026-03-02", "2026-03-02T00:00:00Z", "2026-03-02T23:59:59Z", "2026-03-02T23:59:59.000Z", "2026-03-02T09:30:00.123Z", "0001-01-01", "9999-12-31"
  ])("can be written %s", (text) => expect(Moment.isMoment(text)).toBe(true))
  it.each([
    "", "2026-3-2", "2026-03-02 10:00:00Z", "2026-03-02T24:00:00Z", "2026-03-02T10:60:00Z", "2026-03-02T10:00:60Z", "2026-03-02T10:00Z",
    "2026-03-02T10:00:00", "2026-03-02T10:00:00+01:00", "2026-03-02T10:00:00.5Z", "2026-03-02T10:00:00.1234Z", "2026-03-02T10:00:00,123Z",
    "2026-03-02T10:00:00.12aZ", "2026-03-02Tab:00:00Z", "2026-03-02T10:a0:00Z", "2026-03-02T10:00:0aZ", "2026-03-02T10-00:00Z", "2026-03-02T10:00-00Z",
    "2026/03-02", "2026-03/02", "20a6-03-02", "2026-0a-02", "2026-03-0a", "0000-01-01", "2026-00-01", "2026-13-01", "2026-03-00", "2026-02-29", "12026-03-02",
    "2026-03-02Z", "2026-03-02T10:00:00.123", 20_260_302, null, undefined, {}, ["2026-03-02"]
  ])("cannot be written %s", (text) => {
    expect(Moment.isMoment(text)).toBe(false)
    expect(Moment.isDay(text)).toBe(false)
  })
  it("that has a time is no day", () => expect(Moment.isDay("2026-03-02T10:00:00Z")).toBe(false))
  it("falls on a day", () => {
    expect(Moment.dayOf("2026-03-02T23:59:59Z")).toBe("2026-03-02")
    expect(Moment.dayOf("2026-03-02")).toBe("2026-03-02")
  })
  it("comes after its day, and not before itself", () => {
    expect(Moment.isBefore("2026-03-02", "2026-03-02T00:00:00Z")).toBe(true)
    expect(Moment.isBefore("2026-03-02T00:00:00Z", "2026-03-02T00:00:00.000Z")).toBe(false)
    expect(Moment.isBefore("2026-03-02T00:00:00.000Z", "2026-03-02T00:00:00Z")).toBe(false)
    expect(Moment.isBefore("2026-03-02", "2026-03-02")).toBe(false)
  })
})

describe("a span", () => {
  it("is days and weeks together", () => {
    expect(Moment.spanDays({ days: 3, weeks: 2 })).toBe(17)
    expect(Moment.spanDays({})).toBe(0)
    expect(Moment.plus("2026-02-20T23:00:00Z", { weeks: 1, days: 2 })).toBe("2026-03-01")
  })
  it("does not lead beyond the first day there is, or the last", () => {
    for (const days of [7, 4_000_000, Infinity]) {
      expect(Moment.plus("9999-12-30", { days })).toBe("9999-12-31")
      expect(Moment.plus("0001-01-02", { days: -days })).toBe("0001-01-01")
    }
  })
})
