import { describe, expect, it } from "vitest"
import { Plan } from "../src/trajectory/plan.ts"
import type { PlanRule, PlanVersion, Trial } from "../src/trajectory/plan.ts"
import { changeCurrent, changeInForce } from "../src/trajectory/version.ts"

const day = "2026-03-02"
const rule = (name: string): PlanRule => ({ rule: name, answers: ["g"], children: ["c"], owner: "m",
  says: { text: "…", about: ["c"], by: "m" } })
const draft: PlanVersion = { id: "p", authors: ["m"], rules: [rule("a"), rule("b")], drafted: day, agreedBy: [], deliveredTo: [],
  trials: [] }
const agreed: PlanVersion = { ...draft, agreed: day }
const accepted: PlanVersion = { ...agreed, accepted: day }
const tried = (...trials: readonly (readonly [string, Trial["outcome"]])[]): PlanVersion =>
  ({ ...accepted, trials: trials.map(([rule, outcome]) => ({ rule, outcome, at: day })) })
const planOf = (...versions: readonly PlanVersion[]): Plan => ({ versions, reconvened: [], checkedIn: [] })
const carried = { by: ["m"], at: day } as const

it.each([
  ["none", planOf()],
  ["drafted", planOf(draft)],
  ["agreed", planOf(agreed)],
  ["accepted", planOf(accepted)],
  ["tested", planOf(tried(["a", "held"]))],
  ["tested", planOf(tried(["a", "broken"], ["a", "held"]))],
  ["holding", planOf(tried(["a", "held"], ["b", "held"]))],
  ["broken", planOf(tried(["a", "held"], ["a", "broken"]))],
  ["broken", planOf(tried(["a", "broken"], ["b", "held"]))],
  ["carried", { ...planOf(accepted), carried }],
  ["carried", { ...planOf(tried(["a", "held"], ["b", "held"])), carried }],
  ["broken", { ...planOf(tried(["a", "broken"])), carried }],
  ["none", { ...planOf(), carried }],
  ["drafted", planOf(tried(["a", "broken"]), draft)]
] as const)("a plan is %s (%#)", (state, plan) => {
  expect(Plan.stateOf(plan)).toBe(state)
})

describe("versions", () => {
  const newer = { ...draft, id: "newer" }
  it("the current one is the latest, the one in force the latest accepted", () => {
    const plan = planOf(accepted, { ...accepted, id: "second" }, newer)
    expect([Plan.current(plan)?.id, Plan.inForce(plan)?.id]).toEqual(["newer", "second"])
    expect([Plan.current(planOf()), Plan.inForce(planOf(draft, agreed))]).toEqual([undefined, undefined])
  })
  it("of each rule the latest outcome counts", () => {
    expect(Plan.outcomes(tried(["a", "held"], ["b", "held"], ["a", "broken"]))).toEqual(new Map([["a", "broken"], ["b", "held"]]))
  })
  it("changing one leaves the others as they are", () => {
    const plan = planOf(accepted, { ...accepted, id: "second" }, newer)
    const mark = (version: PlanVersion) => ({ ...version, deliveredTo: ["m"] })
    expect(changeCurrent(plan, mark).versions).toEqual([plan.versions[0], plan.versions[1], mark(newer)])
    expect(changeInForce(plan, mark).versions).toEqual([plan.versions[0], mark({ ...accepted, id: "second" }), newer])
    expect(changeInForce(plan, mark).versions[0]).toBe(accepted)
  })
  it("where there is none nothing changes", () => {
    const empty = planOf()
    const mark = (version: PlanVersion) => ({ ...version, deliveredTo: ["m"] })
    expect(changeCurrent(empty, mark)).toBe(empty)
    expect(changeInForce(planOf(draft), mark)).toEqual(planOf(draft))
  })
})
