/** What is remembered of a list of people belongs to that list: a family's next list is looked at anew, and two families stay two. */
import { expect, it } from "vitest"
import { Need } from "../src/Need.ts"
import { Pack } from "../src/Pack.ts"
import { Practice } from "../src/Practice.ts"
import { Rule } from "../src/Rule.ts"
import { Scene } from "../src/Scene.ts"
import { did } from "../src/Story.ts"
import type { Trajectory } from "../src/Trajectory.ts"
import { byId } from "../src/trajectory/by-id.ts"
import { opened, told } from "./step/stage.ts"
import { voiceless } from "./step/voiceless.ts"

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

const voiced = Pack.define({ name: "voiced", version: "1", sdk: 1, rules: [Rule.define({
  id: "everyone-is-heard", clause: "test", strength: "should", owed: true, reads: ["voices"], says: voiceless, kept: {}, broken: {},
  needs: () => [Need.of("voice", {}).metBy("ChildHeard", "SafetyJudged")]
})] })
const ways = (practice: Practice, trajectory: Trajectory) =>
  practice.whatNeedsToHappen(trajectory, "2026-03-09").find(({ rule }) => rule === "everyone-is-heard")?.ways.map(({ people }) => people)

it("who could meet a need follows who joins, who leaves, which children are there, and what a practice narrows", () => {
  const practice = Practice.of(voiced)
  const narrow = Practice.of(voiced, Pack.define({ name: "narrow", version: "1", sdk: 1, rules: [], mandates: { "judge-safety": ["care-worker"] } }))
  const before = told(opened)
  const everyone = ["teenager", "baby", "consultant", "care-worker", "mother", "grandmother", "neighbour"]
  for (let time = 0; time < 2; time++) {
    expect(ways(practice, before)).toEqual([everyone, ["consultant", "care-worker"]])
    expect(ways(narrow, before)).toEqual([everyone, ["care-worker"]])
    expect(ways(practice, told(opened, did("ChildLetGo", { child: "baby" })))?.[0]).toEqual(everyone.filter((id) => id !== "baby"))
    expect(ways(practice, told(opened, did("RelativeFound", { person: "aunt" })))?.[0]).toEqual([...everyone, "aunt"])
    expect(ways(practice, told(opened, did("PersonLeft", { person: "neighbour", because: "moved" })))?.[0]).toEqual(everyone.filter((id) => id !== "neighbour"))
  }
  // The very same people, with other children.
  expect(ways(practice, { ...before, children: before.children.slice(1) })?.[0]).toEqual(everyone.slice(1))
  expect(ways(practice, before)?.[0]).toEqual(everyone)
  const letGo = before.children.map((child) => (child.id === "baby" ? { ...child, letGo: "2026-03-09" } : child))
  expect(ways(practice, { ...before, children: letGo })?.[0]).toEqual(everyone.filter((id) => id !== "baby"))
})
