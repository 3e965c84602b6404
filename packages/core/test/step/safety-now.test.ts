import { expect, it } from "vitest"
import { did } from "../../src/Story.ts"
import { changes, opened, told, today, trajectoryIn, words } from "./stage.ts"

const { Exploring } = trajectoryIn
const firstDay = "2026-03-02"
const plans = told(
  opened, did("ImmediatePlanMade", { plan: "night", until: "2026-03-03" }),
    did("ImmediatePlanMade", { plan: "weekend", children: ["baby"], agreedBy: ["mother", "grandmother"], until: "2026-03-08" })
)
const [night, weekend] = plans.immediatePlans
const placed = told(opened, did("ChildPlaced", { placement: "there", child: "baby" }),
  did("ChildPlaced", { placement: "here", child: "teenager" }))

it("SafetyJudged is that person's judgement, on that day", () => {
  const before = told(opened, did("SafetyJudged", { child: "baby" }))
  const grounds = { kind: "opinion", says: words } as const
  expect(changes(before, "SafetyJudged", { child: "teenager", verdict: "not-safe-without-plan", grounds, with: ["mother"] },
    "consultant")).toEqual({
    judgements: [
      expect.objectContaining({ step: "10", child: "baby", verdict: "safe-enough", by: "care-worker", with: [], at: firstDay }),
      { step: "11", child: "teenager", verdict: "not-safe-without-plan", grounds, by: "consultant", with: ["mother"], at: today }
    ]
  })
})

it("ImmediatePlanMade", () => {
  expect(changes(plans, "ImmediatePlanMade", { plan: "week", children: ["baby"], agreedBy: ["mother"], does: words, until: "2026-03-15" },
    "mother")).toEqual({
    immediatePlans: [night, weekend, { id: "week", children: ["baby"], agreedBy: ["mother"], until: "2026-03-15", made: today,
      reviewed: [] }]
  })
})

it("ImmediatePlanReviewed runs on until another day, or keeps its own", () => {
  expect(changes(plans, "ImmediatePlanReviewed", { plan: "weekend", outcome: "holds", until: "2026-03-13", says: words },
    "mother")).toEqual({
    immediatePlans: [night, { ...weekend, until: "2026-03-13", reviewed: [today] }]
  })
  const again = told(opened, did("ImmediatePlanMade", { plan: "night", until: "2026-03-03" }), did("ImmediatePlanReviewed"))
  expect(changes(again, "ImmediatePlanReviewed", { plan: "night", outcome: "broken" }, "mother")).toEqual({
    immediatePlans: [{ ...night, until: "2026-03-03", reviewed: [firstDay, today] }]
  })
})

it("ImmediatePlanEnded ends that plan", () => {
  expect(changes(plans, "ImmediatePlanEnded", { plan: "weekend", because: "plan-took-over" },
    "mother")).toEqual({ immediatePlans: [night, { ...weekend, ended: today }] })
})

it("ChildPlaced: where, with whom, and what lighter was weighed", () => {
  const placement = { placement: "with-her", child: "baby", where: "kin", with: "grandmother", because: words,
    lighterWeighed: words } as const
  expect(changes(Exploring, "ChildPlaced", placement, "consultant")).toEqual({
    placements: [{ id: "with-her", child: "baby", where: "kin", with: "grandmother", lighterWeighed: words, since: today }]
  })
})

it("ChildPlaced elsewhere ends where that child was before", () => {
  const [there, here] = placed.placements
  const elsewhere = { placement: "else", child: "baby", where: "foster-family", with: "someone-nobody-met", because: words,
    lighterWeighed: "no-time" } as const
  expect(changes(placed, "ChildPlaced", elsewhere, "consultant")).toEqual({
    placements: [{ ...there, until: today }, here, { id: "else", child: "baby", where: "foster-family", with: "someone-nobody-met",
      lighterWeighed: "no-time", since: today }]
  })
  const back = told(opened, did("ChildPlaced", { placement: "there", child: "baby" }), did("ChildReturned"))
  expect(changes(back, "ChildPlaced", elsewhere, "consultant").placements?.map(({ until }) => until)).toEqual([firstDay, undefined])
})

it("ChildReturned ends that placement", () => {
  const [there, here] = placed.placements
  expect(changes(placed, "ChildReturned", { placement: "here", child: "teenager", to: "mother" }, "consultant")).toEqual({
    placements: [there, { ...here, until: today }]
  })
})
