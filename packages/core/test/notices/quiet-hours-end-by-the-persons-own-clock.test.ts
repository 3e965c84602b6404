/** Quiet hours over midnight, over changes of the clock in both directions, and written wrongly. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { QuietHours } from "../../src/notices/quiet.ts"

const night = { from: "22:00", until: "07:00", zone: "Europe/Brussels" }
const end = (now: string, quiet = night): string | undefined => {
  const found = QuietHours.end(Date.parse(now), quiet)
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 16)
}

describe("quiet hours", () => {
  it.each([
    ["2026-01-15T20:59:59Z", undefined], ["2026-01-15T21:00:00Z", "2026-01-16T06:00"], ["2026-01-16T05:59:59Z", "2026-01-16T06:00"],
    ["2026-01-16T06:00:00Z", undefined], ["2026-07-15T19:59:59Z", undefined], ["2026-07-15T20:00:00Z", "2026-07-16T05:00"]
  ])("over midnight, at %s: %s", (now, until) => {
    expect(end(now)).toBe(until)
  })
  it.each([
    ["the night before summer time is an hour shorter", "2026-03-28T21:30:00Z", night, "2026-03-29T05:00"],
    ["the night before winter time is an hour longer", "2026-10-24T20:30:00Z", night, "2026-10-25T06:00"],
    ["an end that is left out comes when the hour is skipped", "2026-03-29T00:30:00Z", { ...night, until: "02:30" }, "2026-03-29T01:00"],
    ["an end that comes twice is the first one", "2026-10-24T21:00:00Z", { ...night, until: "02:30" }, "2026-10-25T00:30"],
    ["and what is quiet in the hour that comes twice is quiet twice", "2026-10-25T01:10:00Z", { ...night, until: "02:30" }, "2026-10-25T01:30"],
    ["half an hour is moved on Lord Howe", "2026-04-04T12:00:00Z", { ...night, zone: "Australia/Lord_Howe" }, "2026-04-04T20:30"],
    ["in a day", "2026-06-01T12:00:00Z", { from: "09:00", until: "17:00", zone: "Asia/Kathmandu" }, undefined],
    ["in a day, in a zone at an odd quarter", "2026-06-01T04:00:00Z", { from: "09:00", until: "17:00", zone: "Asia/Kathmandu" }, "2026-06-01T11:15"],
    ["of a whole day end when the next begins", "2026-06-01T12:10:30Z", { from: "08:00", until: "08:00", zone: "UTC" }, "2026-06-02T08:00"],
    ["of a whole day, as it begins", "2026-06-01T08:00:00Z", { from: "08:00", until: "08:00", zone: "UTC" }, "2026-06-02T08:00"]
  ])("%s", (_, now, quiet, until) => {
    expect(end(now, quiet)).toBe(until)
  })
  it.each([
    { ...night, zone: "Europe/Nowhere" }, { ...night, zone: "" }, { ...night, from: "24:00" }, { ...night, until: "7:00" }, { ...night, until: "" },
    { ...night, from: undefined as unknown as string }
  ])("that cannot be read are none: %o", (quiet) => {
    expect(end("2026-01-15T23:00:00Z", quiet)).toBeUndefined()
  })
  it("end at the first minute that is not quiet, looked at minute by minute, on any day of the year anywhere", () => {
    const time = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 })).map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`)
    const zones = ["Europe/Brussels", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "America/St_Johns", "Pacific/Apia", "UTC"]
    const moved = ["2026-03-29T01:00:00Z", "2026-10-25T01:00:00Z", "2026-03-08T07:00:00Z", "2026-11-01T06:00:00Z", "2026-04-04T15:00:00Z", "2026-10-03T15:30:00Z"].map((at) => Date.parse(at))
    const now = fc.oneof(fc.integer({ min: Date.parse("2026-01-01"), max: Date.parse("2027-01-01") }), fc.tuple(fc.constantFrom(...moved), fc.integer({ min: -90_000_000, max: 10_000_000 })).map(([at, by]) => at + by))
    fc.assert(fc.property(now, time, time, fc.constantFrom(...zones), (at, from, until, zone) => {
      fc.pre(from !== until)
      const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
      const isQuiet = (millis: number) => {
        const shows = clock.format(millis)
        return from < until ? shows >= from && shows < until : shows >= from || shows < until
      }
      let minute = Math.floor(at / 60_000) * 60_000
      const first = minute
      while (isQuiet(minute)) minute += 60_000
      expect(QuietHours.end(at, { from, until, zone })).toBe(minute === first ? undefined : minute)
    }), { numRuns: 300 })
  })
})
