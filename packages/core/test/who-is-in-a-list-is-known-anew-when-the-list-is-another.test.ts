/** What is remembered of a list of people belongs to that list: a family's next list is looked at anew, and two families stay two. */
import { expect, it } from "vitest"
import { Practice } from "../src/Practice.ts"
import { Scene } from "../src/Scene.ts"
import { did } from "../src/Story.ts"
import { byId } from "../src/trajectory/by-id.ts"
import { opened, told } from "./step/stage.ts"

const { holders } = Practice.of()

it("whoever joins is known from then on, and was not before", () => {
  const before = told(opened)
  expect(byId(before.people).has("aunt")).toBe(false)
  const after = told(opened, did("RelativeFound", { person: "aunt" }))
  expect(byId(after.people).get("aunt")?.role).toBe("network-person")
  expect(byId(before.people).has("aunt")).toBe(false)
  expect([...byId(after.people).keys()]).toEqual(after.people.map(({ id }) => id))
})

it("whoever leaves takes no step any more, and another takes their place", () => {
  const before = told(opened)
  const consultant = Scene.whoCan(before, "hold-the-public-mandate", holders) ?? ""
  const after = told(opened, did("PersonJoined", { person: "successor", role: "consultant" }), did("PersonLeft", { person: consultant, successor: "successor" }))
  expect(Scene.whoCan(after, "hold-the-public-mandate", holders)).toBe("successor")
  expect(Scene.of(after, {}, "successor", "2026-03-02").consultant).toBe("successor")
  expect(Scene.of(before, {}, consultant, "2026-03-02").consultant).toBe(consultant)
  expect(Scene.of(after, {}, "successor", "2026-03-02").everyone).not.toContain(consultant)
})
