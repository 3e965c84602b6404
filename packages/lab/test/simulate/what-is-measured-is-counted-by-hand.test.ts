import { mkdtemp, readFile, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { measureNames, measures, summarise } from "../../src/simulate.ts"
import type { Replication } from "../../src/simulate.ts"
import { Family } from "../../src/simulate/Family.ts"
import { writeTables } from "../../src/simulate/tables.ts"
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

test("an arm without rules has no measure that could only be 0: neither its mean, nor how another arm differs from it, nor its columns", async () => {
  const served = { distribution: "exponential", mean: { value: 30, assumed: "for the test" } }
  const two = study({ replications: 2, arms: { queue: { packs: [] }, charter: { packs: ["charter"] } } }, { served })
  const begun = (arm: number, number: number) => ({ ...replication(arm, number, [family(0, 0, { begun: 2 + number, closed: 20, steps: arm * 9 })]), worked: arm * 30 })
  const replications = [begun(0, 0), begun(1, 0), begun(0, 1), begun(1, 1)]
  const summary = summarise(two, replications)
  const there = ["signals", "share-begun", "days-until-begun", "share-closed", "days-until-closed", "waiting-on-the-last-day"]
  for (const { arm, measure, interval, difference, leftOut } of summary) {
    const isThere = there.includes(measure)
    if (arm === "queue") expect([measure, interval !== undefined, leftOut]).toEqual([measure, isThere, isThere ? undefined : "no-rules"])
    else expect([measure, leftOut, isThere || difference === undefined]).toEqual([measure, undefined, true])
  }
  expect(summary.find(({ arm, measure }) => arm === "charter" && measure === "steps-a-family")?.interval?.mean).toBe(9)

  const out = await mkdtemp(join(tmpdir(), "omringd-test-"))
  try {
    await writeTables(out, two, replications)
    const [[head = "", first = "", , second = ""], [, queue = "", charter = ""]] = await Promise.all(["families.csv", "replications.csv"].map(async (name) => (await readFile(join(out, name), "utf8")).split("\n"))) as [string[], string[]]
    const cells = (line: string) => Object.fromEntries(head.split(",").map((name, index) => [name, line.split(",")[index]]))
    expect(cells(first)).toMatchObject({ arm: "queue", begun: "2", closed: "20", settled: "", steps: "", refused: "", looks: "", stuck: "" })
    expect(cells(second)).toMatchObject({ arm: "queue", begun: "3" })
    expect(queue.split(",").filter((cell) => cell === "").length).toBe(measureNames.length - there.length)
    expect(charter.split(",")).toContain("9")
  } finally {
    await rm(out, { recursive: true, force: true })
  }
})
