import { Plan } from "@omringd/core"
import type { StepTag } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { daysOf, tell } from "./told.ts"

const told = tell("de-wiekslag")

describe("de wiekslag", () => {
  const { trajectory } = told
  it("has every element of the published way of working, in an order that can be", () => {
    const sequence: readonly StepTag[] = [
      "SafetyJudged", "ChildHeard", "GoalSet", "BottomLineSet", "NetworkMeetingHeld", "PlanDrafted", "StoryMade", "StoryTold",
      "SafePersonChosen",
      "PlanAccepted", "PlanRuleTested", "ChildReturned", "ChairNamed", "CarriedByNetwork", "PersonLeft", "NetworkCheckedIn"
    ]
    const first = sequence.map((tag) => [...trajectory.history].find(({ step }) => step.step === tag)?.number ?? Number.NaN)
    expect(first).toEqual(first.toSorted((a, b) => a - b))
  })
  it("is no longer voluntary, and owes what it owed before", () => {
    expect(trajectory.frame).toMatchObject({ track: "necessary", since: "2022-09-16" })
    const told = trajectory.explanations.filter(({ of }) => of === "why").map(({ to }) => to)
    expect(told).toEqual(["lina", "sofie", "wim", "griet", "mieke", "yusuf"])
  })
  it("has tried every agreement before Lina goes home", () => {
    const plan = Plan.inForce(trajectory.plan)
    const tried = plan?.trials.filter(({ outcome, at }) => outcome === "held" && at < "2022-11-05").map(({ rule }) => rule)
    expect(plan?.rules.map(({ rule }) => rule).filter((rule) => tried?.includes(rule) !== true)).toEqual([])
    expect(daysOf(told, "ChildReturned")).toEqual(["2022-11-05"])
  })
  it("goes on without the process facilitator: the chair of the network calls together and reports", () => {
    expect(trajectory.functions.chair).toBe("griet")
    expect(trajectory.people.find(({ id }) => id === "bart")?.until).toBe("2023-01-31")
    expect(trajectory.meetings.at(-1)).toMatchObject({ at: "2023-03-04", next: "2023-06-03" })
    expect(trajectory.plan.checkedIn).toMatchObject([{ by: "griet", holds: true, at: "2023-03-06" }])
  })
})
