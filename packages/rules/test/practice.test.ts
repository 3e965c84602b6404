import { describe, expect, it } from "vitest"
import { practice } from "../src/practice.ts"

const ids = (settings?: Parameters<typeof practice>[0]) => practice(settings).rules.map(({ id }) => id)

describe("published guidance", () => {
  it("is never a must: guidance of another country holds no family back", () => {
    expect(practice().rules.filter(({ strength }) => strength !== "should" && strength !== "ask")).toEqual([])
  })

  it("is named by its published id", () => {
    expect(practice().rules.filter(({ clause }) => !/^R\d+$/.test(clause))).toEqual([])
  })

  it.each([
    ["dangers-are-few", { mostDangers: 3 }],
    ["immediate-plan-looked-at-in-time", { immediatePlanReviewedEvery: { days: 7 } }],
    ["family-has-its-own-goal", { goalOfTheFamily: true }]
  ])("where sources disagree it waits for a choice: %s", (id, settings) => {
    expect(ids()).not.toContain(id)
    expect(ids(settings).filter((one) => !ids().includes(one))).toEqual([id])
  })

  it("leaves a goal of the family's own out when that is the choice", () => {
    expect(ids({ goalOfTheFamily: false })).not.toContain("family-has-its-own-goal")
  })
})
