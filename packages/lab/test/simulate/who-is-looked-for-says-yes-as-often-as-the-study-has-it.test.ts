import { expect, test } from "vitest"
import { Family } from "../../src/simulate/Family.ts"
import { Search } from "../../src/simulate/search.ts"
import type { Task } from "../../src/simulate/task.ts"

const drawing = (...numbers: readonly number[]) => {
  const left = [...numbers]
  return () => left.shift() ?? 1
}
const tags = (tasks: readonly Task[]) => tasks.map(({ tag, fields = {} }) => ("answer" in fields ? `${tag} ${String(fields["answer"])}` : tag))

test("whoever says yes is of the network and counted; whoever says no is left in peace; nobody is asked twice", () => {
  const family = Family.arrived(0, 0, 100)
  const search = Search.of(family, drawing(0.69, 0.7, 0), 0.7)
  const asked = [search.next(), search.next(), search.next()]
  expect(asked.map(tags)).toEqual([["RelativeFound", "NetworkPersonAsked yes"], ["RelativeFound", "NetworkPersonAsked no", "PersonLeft"], ["RelativeFound", "NetworkPersonAsked yes"]])
  expect(family.network).toBe(2)
  expect(new Set(asked.map(([found]) => found?.fields?.["person"])).size).toBe(3)
})

test("a way is gone up to where it looks for someone, and then someone is looked for", () => {
  const search = Search.of(Family.arrived(0, 0, 100), drawing(0, 0), 0.5)
  const way: readonly Task[] = [{ tag: "DangerStated" }, { tag: "NetworkPersonAsked" }, { tag: "NetworkPersonInformed" }]
  expect(tags(search.along(way))).toEqual(["DangerStated", "RelativeFound", "NetworkPersonAsked yes"])
  expect(search.along([{ tag: "DangerStated" }])).toEqual([{ tag: "DangerStated" }])
})
