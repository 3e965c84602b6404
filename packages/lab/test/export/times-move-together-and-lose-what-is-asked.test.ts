/** Times on request: less exact, and moved for each family by whole weeks that are the same throughout. */
import { describe, expect, it } from "vitest"
import { Moment } from "@omringd/core"
import { hmacSha256 } from "@omringd/lab/export"
import { golden, textOf } from "./golden.ts"
import type { Ocel } from "./ocel.ts"

const hmac = hmacSha256(Buffer.alloc(32, 7))
const timesOf = async (times?: "day" | "week" | "month") => {
  const { events } = JSON.parse(await textOf(golden, { as: "ocel", hmac, ...(times === undefined ? {} : { times }) })) as Ocel
  return events.map(({ time, attributes = [], relationships = [] }) => ({
    trajectory: relationships.find(({ qualifier }) => qualifier === "trajectory")?.objectId ?? "",
    time, recorded: attributes.find(({ name }) => name === "recorded")?.value ?? ""
  }))
}
const weekday = (time: string) => (Moment.daysBetween("1970-01-05", time) % 7 + 7) % 7

describe("times", () => {
  it("stay as they were when nothing is asked", async () => {
    expect((await timesOf()).map(({ time }) => time)).toEqual(golden.map(({ at }) => (at.length === 10 ? `${at}T00:00:00Z` : at)))
  })
  it("by the day: each family by as many whole weeks, 1 to 52 later, whatever the time", async () => {
    const moved = (await timesOf("day")).map(({ trajectory, time, recorded }, index) => ({ trajectory, days: [Moment.daysBetween(golden[index]?.at ?? "", time), Moment.daysBetween(golden[index]?.recordedAt ?? "", recorded)] }))
    const byTrajectory = Map.groupBy(moved, ({ trajectory }) => trajectory)
    const days = [...byTrajectory.values()].map((all) => new Set(all.flatMap(({ days }) => days)))
    for (const one of days) {
      expect(one.size).toBe(1)
      for (const by of one) {
        expect(by % 7).toBe(0)
        expect(by).toBeGreaterThanOrEqual(7)
        expect(by).toBeLessThanOrEqual(364)
      }
    }
    expect(new Set(days.flatMap((one) => [...one])).size).toBeGreaterThan(1)
  })
  it("by the week they are Mondays, by the month first days; never a time of day", async () => {
    const [days, weeks, months] = [await timesOf("day"), await timesOf("week"), await timesOf("month")]
    weeks.forEach(({ time }, index) => {
      const late = Moment.daysBetween(time, days[index]?.time ?? "")
      expect(weekday(time)).toBe(0)
      expect(late >= 0 && late < 7).toBe(true)
    })
    months.forEach(({ time }, index) => { expect(time).toBe(`${days[index]?.time.slice(0, 7) ?? ""}-01T00:00:00Z`) })
    for (const { time, recorded } of [...days, ...weeks, ...months]) expect([time.slice(10), recorded.slice(10)]).toEqual(["T00:00:00Z", "T00:00:00Z"])
  })
})
