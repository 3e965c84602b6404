import { expect, test } from "vitest"
import { measureNames, measures, summarise } from "../../src/simulate.ts"
import type { Replication } from "../../src/simulate.ts"
import { Family } from "../../src/simulate/Family.ts"
import { study } from "./studies.ts"

const family = (number: number, arrived: number, more: Partial<Family>): Family => ({ ...Family.arrived(number, arrived, 126), ...more })
const replication = (arm: number, number: number, families: readonly Family[]): Replication => ({ arm, replication: number, families, worked: 30, hours: 120, waiting: 2 })
const one = replication(0, 0, [
  family(0, 10, { begun: 12, settled: 40, planned: 60, lettingGo: 90, closed: 100, steps: 50, refused: 2, broken: 1, looks: 4, overdue: 6 }),
  family(1, 20, { begun: 26, settled: 90, steps: 30, refused: 0, broken: 3, looks: 6, overdue: 4 }),
  family(2, 30, { steps: 8, refused: 1 })
])

test("each measure is what its name says, of the families it can be said of", () => {
  expect(Object.fromEntries(measureNames.map((name) => [name, measures[name](one)]))).toEqual({
    "signals": 3,
    "share-begun": 2 / 3, "days-until-begun": (2 + 6) / 2, "share-settled": 2 / 3, "days-until-settled": (30 + 70) / 2,
    "share-planned": 1 / 3, "days-until-planned": 50, "share-closed": 1 / 3, "days-until-closed": 90,
    "waiting-on-the-last-day": 2, "share-of-hours-worked": 0.25,
    "steps-a-family": 40, "refused-a-family": 1, "broken-agreements-a-family": 2,
    // 12 to 100 and 26 to 126 are 188 days.
    "steps-a-family-year": 80 * 365.25 / 188, "refused-a-family-year": 2 * 365.25 / 188, "broken-agreements-a-family-year": 4 * 365.25 / 188,
    "overdue-at-a-look": 1
  })
  const nobody = replication(0, 0, [])
  expect([measures.signals(nobody), measures["days-until-begun"](nobody), measures["steps-a-family"](nobody), measures["steps-a-family-year"](nobody), measures["overdue-at-a-look"](nobody)]).toEqual([0, undefined, undefined, undefined, undefined])
})

test("an arm differs from the first by its own number less that of the first, replication by replication", () => {
  const two = study({ replications: 2, arms: { first: { packs: ["charter"] }, other: { packs: ["strict"] } } })
  const waited = (arm: number, number: number, days: number) => replication(arm, number, [family(0, 0, { begun: days })])
  const summary = summarise(two, [waited(0, 0, 10), waited(1, 0, 13), waited(0, 1, 100), waited(1, 1, 105)])
  const begun = summary.filter(({ measure }) => measure === "days-until-begun")
  expect(begun.map(({ arm, interval, difference }) => [arm, interval?.mean, difference?.mean, difference?.of])).toEqual([["first", 55, undefined, undefined], ["other", 59, 4, 2]])
  expect((begun[1]?.difference?.high ?? 0) - (begun[1]?.difference?.low ?? 0)).toBeLessThan(30) // of 3 and 5; the numbers themselves lie 90 apart
})
