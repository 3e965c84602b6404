import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Calendar } from "../../src/simulate.ts"

test("everything happens in the order of its time, and on one moment in the order in which it was asked", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), (times) => {
    const calendar = Calendar.empty()
    const happened: [number, number][] = []
    for (const [order, time] of times.entries()) calendar.at(time, () => happened.push([calendar.now, order]))
    calendar.run(10)
    expect(happened).toEqual(times.map((time, order) => [time, order]).toSorted(([a = 0, i = 0], [b = 0, j = 0]) => a - b || i - j))
  }))
})

test("what is asked for while something happens comes in its turn, and nothing happens after the end", () => {
  const calendar = Calendar.empty()
  const happened: string[] = []
  calendar.at(1, () => {
    happened.push("first")
    calendar.at(1, () => happened.push("at once, behind the second"))
    calendar.at(0, () => happened.push("asked for the past: now"))
    calendar.at(3, () => happened.push("too late"))
  })
  calendar.at(1, () => happened.push("second"))
  calendar.at(2, () => happened.push("on the very end"))
  calendar.run(2)
  expect(happened).toEqual(["first", "second", "at once, behind the second", "asked for the past: now", "on the very end"])
  expect(calendar.now).toBe(2)
})
