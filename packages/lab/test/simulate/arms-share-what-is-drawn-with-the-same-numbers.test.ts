import { expect, test } from "vitest"
import { Practice } from "@omringd/core"
import { Calendar, caseload, shared, Streams, unshared } from "../../src/simulate.ts"
import type { Purpose } from "../../src/simulate.ts"
import { Family } from "../../src/simulate/Family.ts"
import { Feedback } from "../../src/simulate/feedback.ts"
import { household } from "../../src/simulate/household.ts"
import { Office } from "../../src/simulate/Office.ts"
import { Search } from "../../src/simulate/search.ts"
import { Testing } from "../../src/simulate/testing.ts"
import { World } from "../../src/simulate/World.ts"
import { quantityNames, spreadNames } from "../../src/study.ts"
import type { Arm, Numbers, Study } from "../../src/study.ts"
import { assumed, exponential, study } from "./studies.ts"

const empirical = (...values: readonly number[]) => ({ distribution: "empirical", values: assumed(values), weights: assumed(values.map(() => 1)) })
const fixed = (at: number) => ({ distribution: "fixed", at: assumed(at) })
/** Each number as one arm has it and another does not; the sizes of families from one way of drawing to another. */
const numbers = { "served": exponential(20), "children": empirical(1, 2, 3), "parents": fixed(1), "network": empirical(0, 2, 4) }
const others: { readonly [N in keyof Numbers]-?: unknown } = {
  "signals-a-year": assumed(9_000), "share-here": assumed(0.02), "signals-from-outside": assumed(0.1), "younger-than-twelve": assumed(0.1), "consultants": assumed(3), "consultant-caseload": assumed(4),
  "care-workers": assumed(5), "care-worker-caseload": assumed(6), "hours-a-week": assumed(30), "says-yes": assumed(0.1), "gives-feedback": assumed(0.9), "plan-breaks": assumed(0.8), "tests-held": assumed(5),
  "looks-every": assumed(9), "children": fixed(2), "parents": empirical(1, 2), "network": empirical(1, 5), "answers-after": exponential(9), "work": exponential(9), "tested-after": exponential(9),
  "stays": exponential(9), "vacant": exponential(9), "served": exponential(9)
}

/** Everything that is drawn in an arm, by what it is drawn for: of the first few families, and a few times each. */
const drawnIn = (whole: Study, arm: Arm): { readonly [P in Purpose]: unknown } => {
  const calendar = Calendar.empty()
  const streams = Streams.of(whole.seed, 0)
  const office = Office.open(calendar, streams, arm.numbers, { needed: [], turnover: false })
  const world = World.of({ calendar, office, numbers: arm.numbers, practice: Practice.of(), until: () => 1 }, streams)
  const some = <A>(of: (number: number) => A): readonly A[] => Array.from({ length: 60 }, (_, number) => of(number))
  const sampled = (spread: Parameters<World["sample"]>[0], purpose: Purpose) => some((number) => {
    const draw = world.drawn(purpose, number)
    return [world.sample(spread, draw), world.sample(spread, draw)]
  })
  const testing = some((number) => Testing.of(world, Family.arrived(number, 0, 1)))
  const asked = { step: "FeedbackAsked", of: "parent-1" } as Parameters<ReturnType<typeof Feedback.of>["after"]>[0]
  return {
    arrival: caseload({ ...whole, warmUp: 0, days: 300 }, arm, undefined, 0).families.map(({ arrived }) => arrived),
    family: some((number) => household(world, number)),
    signal: some((number) => world.drawn("signal", number)() < arm.numbers["signals-from-outside"].value),
    network: some((number) => Search.of(Family.arrived(number, 0, 1), world.drawn("network", number), arm.numbers["says-yes"].value).next()),
    answers: sampled("answers-after", "answers"), work: sampled("work", "work"), stays: sampled("stays", "stays"), vacancy: sampled("vacant", "vacancy"), served: sampled("served", "served"),
    tests: testing.map((one) => one.on()), breaks: testing.map((one) => [one.test(), one.test()]),
    feedback: some((number) => Feedback.of(world.drawn("feedback", number), arm.numbers["gives-feedback"].value).after(asked))
  }
}
const armsOf = (arms: object): { readonly whole: Study; readonly one: Arm; readonly other: Arm } => {
  const whole = study({ arms }, numbers)
  const [one, other] = whole.arms as unknown as readonly [Arm, Arm]
  return { whole, one, other }
}

test("arms that differ in their rules alone draw the same, all of it, and say so", () => {
  const { whole, one, other } = armsOf({ one: { packs: ["charter"] }, other: { packs: ["strict"] } })
  expect(drawnIn(whole, one)).toEqual(drawnIn(whole, other))
  expect(unshared(one, other)).toEqual([])
  expect(shared(one, other).toSorted()).toEqual(Object.keys(drawnIn(whole, one)).filter((what) => what !== "served").toSorted())
})

test.each([...quantityNames, ...spreadNames])("another %s is named where it makes what is drawn another, and only there", (name) => {
  for (const packs of [["charter"], []]) {
    const { whole, one, other } = armsOf({ one: { packs }, other: { packs, with: { [name]: others[name] } } })
    const [here, there] = [drawnIn(whole, one), drawnIn(whole, other)]
    const drawn = [...shared(one, one)]
    const different = drawn.filter((what) => JSON.stringify(here[what]) !== JSON.stringify(there[what]))
    expect(unshared(one, other).map(({ what }) => what)).toEqual(different)
    for (const { because } of unshared(one, other)) expect(because).toEqual([name])
    expect([...shared(one, other), ...different].toSorted()).toEqual(drawn.toSorted())
  }
})

test("some are named: a test that finds nothing different would say nothing", () => {
  const named = [...quantityNames, ...spreadNames].filter((name) => {
    const { one, other } = armsOf({ one: { packs: ["charter"] }, other: { packs: ["charter"], with: { [name]: others[name] } } })
    return unshared(one, other).length > 0
  })
  expect(named).toEqual([
    "signals-a-year", "share-here", "signals-from-outside", "younger-than-twelve", "says-yes", "gives-feedback", "plan-breaks",
    "children", "parents", "network", "answers-after", "work", "tested-after", "stays", "vacant"
  ])
})

test("who is in a family is drawn one by one: another number of parents leaves children and network as they were", () => {
  const { whole, one, other } = armsOf({ one: { packs: ["charter"] }, other: { packs: ["charter"], with: { parents: others.parents } } })
  const rest = (arm: Arm) => (drawnIn(whole, arm).family as readonly ReturnType<typeof household>[]).map(({ children, around }) => ({ children, around }))
  expect(rest(one)).toEqual(rest(other))
})

test("why a number was assumed changes nothing; beside an arm without rules only the days on which families come are shared", () => {
  const { one, other } = armsOf({ one: { packs: ["charter"] }, other: { packs: ["charter"], with: { "says-yes": { value: 0.7, assumed: "for another reason" } } } })
  expect(unshared(one, other)).toEqual([])
  const { one: ruled, other: queue } = armsOf({ one: { packs: ["charter"] }, other: { packs: [] } })
  expect(shared(ruled, queue)).toEqual(["arrival"])
  expect(unshared(ruled, queue).every(({ because }) => because.join() === "packs")).toBe(true)
  expect(unshared(ruled, queue)).toHaveLength(11)
})
