import * as fc from "fast-check"
import { expect, test } from "vitest"
import { hoursUntil, workedUntil } from "../../src/simulate/hours.ts"

const nine = 9 / 24

test("work begins at nine, stops at the end of the day and rests at the weekend", () => {
  expect(workedUntil(0, 2, 20)).toBeCloseTo(nine + 2 / 24, 9) // asked for on Monday at midnight
  expect(workedUntil(nine + 3 / 24, 2, 20)).toBeCloseTo(1 + nine + 1 / 24, 9) // an hour today, an hour tomorrow
  expect(workedUntil(4 + nine + 3.5 / 24, 1, 20)).toBeCloseTo(7 + nine + 0.5 / 24, 9) // on Friday
  expect(workedUntil(5.5, 1, 20)).toBeCloseTo(7 + nine + 1 / 24, 9) // on Saturday
  expect(workedUntil(0, 40, 20)).toBeCloseTo(11 + nine + 4 / 24, 9) // two weeks' work ends on the second Friday
})

test("two pieces of work one after the other take as long as both together", () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 30, noNaN: true }), fc.double({ min: 0.1, max: 50, noNaN: true }), fc.double({ min: 0.1, max: 50, noNaN: true }), (from, one, other) => {
    expect(Math.abs(workedUntil(workedUntil(from, one, 20), other, 20) - workedUntil(from, one + other, 20))).toBeLessThan(1e-6)
  }))
})

test("there are as many working hours until work is done as it takes, and none at night or at the weekend", () => {
  expect([0, nine, nine + 1 / 24, 1, 5, 6.9, 7, 8, 14].map((time) => Number(hoursUntil(time, 20).toFixed(9)))).toEqual([0, 0, 1, 4, 20, 20, 20, 24, 40])
  fc.assert(fc.property(fc.double({ min: 0, max: 30, noNaN: true }), fc.double({ min: 0.1, max: 50, noNaN: true }), fc.integer({ min: 1, max: 60 }), (from, hours, hoursAWeek) => {
    expect(Math.abs(hoursUntil(workedUntil(from, hours, hoursAWeek), hoursAWeek) - hoursUntil(from, hoursAWeek) - hours)).toBeLessThan(1e-5)
  }))
})
