/** What is a part of a whole lies between none of it and all of it, and so does its interval. */
import * as fc from "fast-check"
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64"
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus"
import { expect, test } from "vitest"
import { Practice } from "@omringd/core"
import { Calendar, caseload, Interval, measures, Streams, summarise } from "../../src/simulate.ts"
import { Family } from "../../src/simulate/Family.ts"
import { Office } from "../../src/simulate/Office.ts"
import type { Waiting } from "../../src/simulate/Office.ts"
import { assumed, exponential, study } from "./studies.ts"

const fixed = (at: number) => ({ distribution: "fixed", at: assumed(at) })
/** One of either, far more work than there are hours, and hardly anyone who stays. */
const swamped = { "signals-a-year": assumed(200), "share-here": assumed(1), "consultants": assumed(1), "care-workers": assumed(1), "consultant-caseload": assumed(60), "care-worker-caseload": assumed(60), "work": exponential(12), "answers-after": fixed(0.1) }

test.each([[20, 55], [23, 57], [20, 100], [33, 150]])("who is given more work than there are hours has worked no more than those, from day %d to day %d", (warmUp, days) => {
  for (const more of [{}, { "stays": exponential(15), "vacant": fixed(0) }]) {
    const whole = study({ days, "warm-up": warmUp }, { ...swamped, ...more })
    const share = measures["share-of-hours-worked"]({ arm: 0, replication: 0, ...caseload(whole, whole.arms[0], Practice.of(), 0) })
    expect(share).toBeGreaterThan(0.45) // of the hours of two, of whom one does nearly all
    expect(share).toBeLessThanOrEqual(1)
  }
})

test("hours are counted as they pass, and no post has more of them than there are, whoever comes after whom", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 20 }), fc.nat(3), (pieces, vacant) => {
    const calendar = Calendar.empty()
    const { numbers } = study({}, { "consultants": assumed(1), "stays": fixed(4), "vacant": fixed(vacant) })
    const office = Office.open(calendar, Streams.of(1, 0), numbers, { needed: ["consultant"], turnover: true })
    const family: Waiting = { number: 0, since: 0, served: {}, placed: () => {} }
    office.ask(family)
    let given = 0
    for (const [at, hours] of pieces) calendar.at(at, () => {
      if (family.served.consultant === undefined) return
      given += hours
      office.work(family.served.consultant, hours, () => {})
    })
    let before = 0
    for (let day = 1; day < 420; day++) {
      calendar.run(day)
      const today = office.worked - before
      expect(today).toBeGreaterThan(-1e-6)
      expect(today).toBeLessThan((day - 1) % 7 < 5 ? 4 + 1e-6 : 1e-6)
      before += today
    }
    expect(before).toBeCloseTo(given, 4)
  }))
})

const share = fc.double({ min: 0, max: 1, noNaN: true })

test("an interval of shares holds their mean and leaves neither 0 nor 1; one of differences leaves neither -1 nor 1", () => {
  fc.assert(fc.property(fc.array(share, { minLength: 2, maxLength: 30 }), fc.array(share, { minLength: 30, maxLength: 30 }), (numbers, others) => {
    const of = Interval.within(numbers, [0, 1])
    expect([0, of?.low, of?.mean, of?.high, 1].every((one, index, all) => index === 0 || (all[index - 1] ?? Number.NaN) <= (one ?? Number.NaN) + 1e-12)).toBe(true)
    const difference = Interval.within(numbers.map((one, index) => one - (others[index] ?? 0)), [-1, 1])
    expect(difference?.low).toBeGreaterThanOrEqual(-1)
    expect(difference?.high).toBeLessThanOrEqual(1)
  }))
  expect(Interval.within([1], [0, 1])).toBeUndefined()
  expect(Interval.within([1, 1, 1], [0, 1])).toEqual({ mean: 1, low: 1, high: 1, of: 3 })
  expect(Interval.within([0, 0], [0, 1])).toEqual({ mean: 0, low: 0, high: 0, of: 2 })
})

test("far from both ends, and of many, it is as good as Student's own", () => {
  const numbers = Array.from({ length: 200 }, (_, index) => 0.5 + 0.1 * Math.sin(index))
  const [within, student] = [Interval.within(numbers, [0, 1]), Interval.of(numbers)]
  expect(within?.low).toBeCloseTo(student?.low ?? 0, 4)
  expect(within?.high).toBeCloseTo(student?.high ?? 0, 4)
})

test.each([0.5, 0.9, 0.97])("95 in 100 of them cover the truth, of families each of whom comes to it with a chance of %d", (chance) => {
  const generator = xoroshiro128plus(7)
  const [tries, each, families] = [2_000, 8, 46]
  const replication = () => Array.from({ length: families }).filter(() => uniformFloat64(generator) < chance).length / families
  const covered = Array.from({ length: tries }, () => Interval.within(Array.from({ length: each }, replication), [0, 1]))
    .filter((interval) => interval !== undefined && interval.low <= chance && chance <= interval.high).length
  expect(Math.abs(covered / tries - 0.95)).toBeLessThan(3 * Math.sqrt(0.95 * 0.05 / tries))
})

test("a summary has these intervals of shares and of no other measure", () => {
  const two = study({ replications: 2, arms: { first: { packs: ["charter"] }, other: { packs: ["strict"] } } })
  const replication = (arm: number, number: number, closed: number) => ({
    arm, replication: number, worked: 1, hours: 2, waiting: 0,
    families: Array.from({ length: 10 }, (_, index) => ({ ...Family.arrived(index, 0, 100), ...(index < closed ? { begun: 1, closed: 90 + number } : {}) }))
  })
  const summary = summarise(two, [replication(0, 0, 9), replication(1, 0, 1), replication(0, 1, 10), replication(1, 1, 1)])
  const of = (measure: string) => summary.filter((one) => one.measure === measure)
  expect(of("share-closed").map(({ interval }) => interval)).toEqual([Interval.within([0.9, 1], [0, 1]), Interval.within([0.1, 0.1], [0, 1])])
  expect(of("share-closed")[1]?.difference).toEqual(Interval.within([0.1 - 0.9, 0.1 - 1], [-1, 1]))
  expect(of("days-until-closed")[0]?.interval).toEqual(Interval.of([90, 91]))
})
