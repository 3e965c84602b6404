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
  const world = World.of({ calendar, office, numbers, practice: Practice.of() }, streams)
  return Array.from({ length: count }, (_, number) => household(world, number))
}
const fixed = (at: number) => ({ distribution: "fixed", at: assumed(at) })

test("as many children as it draws speak through another", () => {
  const children = households({ "younger-than-twelve": assumed(0.2) }).flatMap((one) => one.children)
  const share = children.filter(({ speaks }) => speaks === "another").length / children.length
  expect(Math.abs(share - 0.2)).toBeLessThan(4 * Math.sqrt(0.2 * 0.8 / children.length))
})

test("there is a parent and a child in each, at most twelve of anyone, and perhaps nobody around it", () => {
  const [least] = households({ "children": fixed(0), "parents": fixed(0), "network": fixed(0) }, 1)
  expect([least?.parents, least?.children.map(({ id }) => id), least?.around]).toEqual([["parent-1"], ["child-1"], 0])
  const [most] = households({ "children": fixed(40), "parents": fixed(2.6), "network": fixed(40) }, 1)
  expect([most?.parents.length, most?.children.length, most?.around]).toEqual([3, 12, 12])
})
