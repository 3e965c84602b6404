import { expect, test } from "vitest"
import { Practice } from "@omringd/core"
import { caseload, Interval, measures, Replication } from "../../src/simulate.ts"
import type { Family, Measure } from "../../src/simulate.ts"
import type { Study } from "../../src/study.ts"
import { assumed, study } from "./studies.ts"

const bare = Practice.of()
const many = { "consultants": assumed(40), "care-workers": assumed(40), "plan-breaks": assumed(0.5), "tests-held": assumed(20) }
const of = (whole: Study, replication = 0) => caseload(whole, whole.arms[0], bare, replication).families
const written = { days: 700, "warm-up": 100 }

test("each family that came early enough is told as it stood after so many days, and no other is counted", () => {
  const followed = of(study({ ...written, followed: 200 }, many))
  const all = of(study({ ...written, days: 1_000 }, many))
  expect(followed.length).toBeGreaterThan(30)
  expect(followed.map(({ number }) => number)).toEqual(all.filter(({ arrived }) => arrived <= 500).map(({ number }) => number))
  expect(followed.every(({ arrived, until }) => until === arrived + 200)).toBe(true)
  const marks = ["begun", "settled", "planned", "lettingGo", "closed"] as const
  for (const family of followed) {
    const later = all.find(({ number }) => number === family.number)
    for (const mark of marks) expect(family[mark]).toBe((later?.[mark] ?? Infinity) <= family.until ? later?.[mark] : undefined)
    expect(family.steps).toBeLessThanOrEqual(later?.steps ?? 0)
  }
  expect(followed.filter(({ number, steps }) => steps < (all.find((one) => one.number === number)?.steps ?? 0)).length).toBeGreaterThan(20)
})

test("what is told of a family followed to a day is what an office that ended on that day would tell", () => {
  const [family] = of(study({ ...written, followed: 200 }, many)) as readonly [Family]
  const ended = of(study({ ...written, days: family.until }, many)).find(({ number }) => number === family.number)
  expect(family).toEqual(ended)
})

/** One office told twice: by all its families, and by those alone that came in its second half, as if work had begun later there. Neither does anything else. */
const told = (whole: Study) => Array.from({ length: 8 }, (_, replication) => {
  const { families, ...rest } = caseload(whole, whole.arms[0], bare, replication)
  const of = (some: readonly Family[]): Replication => ({ arm: 0, replication, ...rest, families: some })
  return { all: of(families), later: of(families.filter(({ arrived }) => arrived >= 400)) }
})
const apart = (runs: ReturnType<typeof told>, measure: Measure): boolean => {
  const differences = runs.map(({ all, later }) => (measures[measure](later) ?? Number.NaN) - (measures[measure](all) ?? Number.NaN))
  const { low, high } = Interval.of(differences) ?? { low: Number.NaN, high: Number.NaN }
  expect(low).not.toBeNaN()
  return low > 0 || high < 0
}
const counted = ["broken-agreements-a-family", "steps-a-family", "share-planned"] as const

test("who is watched for less time differs in what is counted a family by that alone, and not when families are followed equally long", () => {
  const [asLongAsItLasts, equally] = [told(study({ days: 800, "warm-up": 0 }, many)), told(study({ days: 800, "warm-up": 0, followed: 200 }, many))]
  expect(counted.map((measure) => [measure, apart(asLongAsItLasts, measure)])).toEqual(counted.map((measure) => [measure, true]))
  expect(counted.map((measure) => [measure, apart(equally, measure)])).toEqual(counted.map((measure) => [measure, false]))
})
