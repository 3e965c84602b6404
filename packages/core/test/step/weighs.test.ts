/** Which steps weigh on which children: those are explained to them, and weighed with others. */
import { expect, it } from "vitest"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import { did } from "../../src/Story.ts"
import { lettingGo, opened, taking, testing, told, today, trajectoryIn, words } from "./stage.ts"

const judged = told(opened, did("PersonJoined", { person: "judge", role: "judge" }, "judge"))
const { Exploring, Planning } = trajectoryIn
const weighed = (...[trajectory, ...rest]: Parameters<typeof taking>) => taking(trajectory, ...rest).trajectory.weighty.slice(trajectory.weighty.length)

it.each([
  ["on the child it is about", Exploring, "ChildPlaced", { placement: "p", child: "baby", where: "kin", because: words, lighterWeighed: "no-time" }, "consultant", ["baby"]],
  ["on the children it names", Exploring, "GoalSet", { goal: "g", danger: "d", children: ["teenager"], says: words }, "consultant", ["teenager"]],
  ["on the children it names", judged, "CourtDecided", { measure: "none", children: ["baby"], grounds: words }, "judge", ["baby"]],
  ["on every child", Exploring, "CourtSeized", { because: words, urgent: true }, "consultant", ["teenager", "baby"]],
  ["on every child", Exploring, "NecessityDecided", { outcome: "necessary", deciders: ["consultant"], grounds: words }, "consultant", ["teenager", "baby"]],
  ["on every child", Planning, "WhatSettled", { acknowledgedBy: ["mother"] }, "consultant", ["teenager", "baby"]],
  ["on every child", told(testing, did("PlanDrafted"), did("PlanAgreed")), "PlanAccepted", {}, "consultant", ["teenager", "baby"]],
  ["on every child", told(lettingGo), "InvolvementEnded", { because: "let-go", told: ["mother"], carriedBy: ["mother"], says: words }, "consultant", ["teenager", "baby"]],
  ["on every child, when it is a worker", Exploring, "PersonLeft", { person: "care-worker", because: "moved" }, "care-worker", ["teenager", "baby"]],
  ["on none that was let go", told(opened, did("ChildLetGo", { child: "baby" })), "CourtSeized", { because: words, urgent: true }, "consultant", ["teenager"]]
] as const)("a step weighs %s", (_how, trajectory, tag: StepTag, fields, by, children) => {
  const from = tag === "GoalSet" ? told(opened, did("DangerStated", { danger: "d" })) : trajectory
  expect(weighed(from, tag, fields as never, by)).toEqual([{ step: String(from.version + 1), tag, children, by, at: today }]) // a table of all kinds
})

it("and on the child that comes back", () => {
  const before = told(opened, did("ChildPlaced", { placement: "p", child: "baby" }))
  expect(weighed(before, "ChildReturned", { placement: "p", child: "baby", to: "mother" }, "consultant")).toMatchObject([{ tag: "ChildReturned", children: ["baby"] }])
})

it("someone of their own who goes does not", () => {
  expect(weighed(Exploring, "PersonLeft", { person: "neighbour", because: "moved" }, "neighbour")).toEqual([])
})

it("no other step does", () => {
  const heavy = ["ChildPlaced", "ChildReturned", "CourtDecided", "CourtSeized", "GoalSet", "InvolvementEnded", "NecessityDecided", "PersonLeft", "PlanAccepted", "WhatSettled"]
  const light = Step.tags.filter((tag) => !heavy.includes(tag))
  expect(light.filter((tag) => Step.definition(tag).weighs(Exploring, { step: tag } as never).length > 0)).toEqual([]) // none looks at what it says
})
