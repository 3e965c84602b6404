import { expect, test } from "vitest"
import { Practice } from "@omringd/core"
import { Calendar, Streams } from "../../src/simulate.ts"
import { household } from "../../src/simulate/household.ts"
import type { Household } from "../../src/simulate/household.ts"
import { Office } from "../../src/simulate/Office.ts"
import { World } from "../../src/simulate/World.ts"
import { assumed, study } from "./studies.ts"

const households = (changes: object, count = 2_000): readonly Household[] => {
  const { numbers } = study({}, changes)
  const calendar = Calendar.empty()
  const streams = Streams.of(1, 0)
  const office = Office.open(calendar, streams, numbers, { needed: [], turnover: false })
  const world = World.of({ calendar, office, numbers, practice: Practice.of(), until: () => 1 }, streams)
  return Array.from({ length: count }, (_, number) => household(world, number))
}
const fixed = (at: number) => ({ distribution: "fixed", at: assumed(at) })

test("as many children as it draws speak through another", () => {
  const children = households({ "younger-than-twelve": assumed(0.2) }).flatMap((one) => one.children)
  const share = children.filter(({ speaks }) => speaks === "another").length / children.length
  expect(Math.abs(share - 0.2)).toBeLessThan(4 * Math.sqrt(0.2 * 0.8 / children.length))
})

test("there are as many in each as was drawn, from the fewest to the most that a study can name", () => {
  const [least] = households({ "children": fixed(1), "parents": fixed(1), "network": fixed(0) }, 1)
  expect([least?.parents, least?.children.map(({ id }) => id), least?.around]).toEqual([["family-0/parent-1"], ["family-0/child-1"], 0])
  const [most] = households({ "children": fixed(12), "parents": fixed(12), "network": fixed(12) }, 1)
  expect([most?.parents.length, most?.children.length, most?.around]).toEqual([12, 12, 12])
  const values = [1, 2, 5]
  const drawn = households({ "children": { distribution: "empirical", values: assumed(values), weights: assumed([2, 1, 1]) } }).map(({ children }) => children.length)
  for (const [index, value] of values.entries()) {
    const share = [0.5, 0.25, 0.25][index] ?? 0
    expect(Math.abs(drawn.filter((one) => one === value).length / drawn.length - share)).toBeLessThan(4 * Math.sqrt(share * (1 - share) / drawn.length))
  }
  expect(drawn.every((one) => values.includes(one))).toBe(true)
})
