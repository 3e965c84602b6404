import { describe, expect, it } from "vitest"
import { did, settled } from "../../src/Story.ts"
import { changes, lettingGo, opened, testing, told, today, trajectoryIn, words } from "./stage.ts"

const { Planning, Testing, LettingGo, Closed } = trajectoryIn
const firstDay = "2026-03-02"
const rule = { rule: "evenings", answers: ["danger-goal"], children: ["baby"], owner: "neighbour", says: words } as const
const version = { agreedBy: [], deliveredTo: [], trials: [] }

it("FamilyAskedForPlan", () => {
  expect(changes(Testing, "FamilyAskedForPlan", { asked: ["mother"], before: "2026-04-01" },
    "consultant")).toEqual({ plan: { ...Testing.plan, asked: today } })
})

describe("PlanDrafted", () => {
  it("is a version with its rules, agreed by nobody yet", () => {
    const full = { ...rule, rule: "mornings", backup: "mother", trigger: words, buildsOn: "s" } as const
    const before = told(opened, settled(), did("StrengthNamed", { strength: "s" }))
    expect(changes(before, "PlanDrafted", { plan: "ours", authors: ["mother", "care-worker"], rules: [rule, full] }, "mother")).toEqual({
      plan: { ...before.plan, versions: [{ id: "ours", authors: ["mother", "care-worker"], rules: [rule, full], drafted: today,
        ...version }] }
    })
  })
  it("after an accepted one leaves that in force, also after the end", () => {
    for (const before of [Testing, LettingGo, Closed]) {
      expect(changes(before, "PlanDrafted", { plan: "second", authors: ["teenager"], rules: [rule] }, "teenager")).toEqual({
        plan: { ...before.plan, versions: [...before.plan.versions,
          { id: "second", authors: ["teenager"], rules: [rule], drafted: today, ...version }] }
      })
    }
  })
})

it("PlanAgreed by more people, each once, of the latest version", () => {
  const before = told(testing, did("PlanDrafted", { plan: "second" }), did("PlanAgreed", { agreedBy: ["mother"] }))
  const [first, second] = before.plan.versions
  expect(changes(before, "PlanAgreed", { agreedBy: ["teenager", "mother"] }, "mother")).toEqual({
    plan: { ...before.plan, versions: [first, { ...second, agreed: today, agreedBy: ["mother", "teenager"] }] }
  })
  expect(second?.agreed).toBe(firstDay)
})

it("PlanDelivered to more people, each once", () => {
  const before = told(testing, did("PlanDelivered", { to: ["mother"] }))
  const [first] = before.plan.versions
  const plan = { ...first, deliveredTo: ["mother", "neighbour"] }
  expect(changes(before, "PlanDelivered", { to: ["mother", "neighbour"] }, "mother")).toEqual({
    plan: { ...before.plan, versions: [plan] }, phase: { ...before.phase, plan }
  })
})

describe("PlanAccepted", () => {
  const agreed = did("PlanAgreed", { agreedBy: ["mother"] })

  it("begins the trying out", () => {
    const before = told(opened, settled(), did("PlanDrafted"), agreed)
    const [only] = before.plan.versions
    const plan = { ...only, accepted: today }
    expect(changes(before, "PlanAccepted", {}, "consultant")).toEqual({
      plan: { ...before.plan, versions: [plan] }, phase: { ...before.phase, name: "Testing", since: today, plan }
    })
  })
  it.each([["Testing", testing],
    ["LettingGo", lettingGo]] as const)("of another version while in %s: that one is tried, since the same day", (_, story) => {
    const before = told(story, did("PlanDrafted", { plan: "second" }), agreed)
    const [first, second] = before.plan.versions
    const plan = { ...second, accepted: today }
    expect(changes(before, "PlanAccepted", {}, "consultant")).toEqual({
      plan: { ...before.plan, versions: [first, plan] }, phase: { ...before.phase, plan }
    })
  })
})

it.each([["Testing", testing], ["LettingGo", lettingGo]] as const)("PlanRuleTested in %s counts for the version in force", (_, story) => {
  const before = told(story, did("PlanRuleTested", { outcome: "held" }), did("PlanDrafted", { plan: "second", rules: [rule] }))
  const [first, second] = before.plan.versions
  const [tried] = first?.trials ?? []
  const plan = { ...first, trials: [tried, { rule: tried?.rule, outcome: "broken", at: today }] }
  expect(changes(before, "PlanRuleTested", { rule: tried?.rule ?? "", outcome: "broken", says: words }, "neighbour")).toEqual({
    plan: { ...before.plan, versions: [plan, second] }, phase: { ...before.phase, plan }
  })
  expect(tried).toEqual({ rule: first?.rules[0].rule, outcome: "held", at: firstDay })
})

describe("PlanReconvened", () => {
  it.each([Testing, LettingGo])("goes back to planning from $phase.name, with the WHAT as it was", (before) => {
    expect(changes(before, "PlanReconvened", { because: "rule-broken", present: ["mother"] }, "mother")).toEqual({
      plan: { ...before.plan, carried: undefined, reconvened: [today] },
      phase: { ...Planning.phase, since: today }
    })
  })
  it("keeps every time it came to that", () => {
    const before = told(testing, did("PlanReconvened"), did("PlanDrafted"), did("PlanAgreed"), did("PlanAccepted"))
    expect(changes(before, "PlanReconvened", { because: "new-danger", present: ["mother"] }, "mother").plan?.reconvened).toEqual([firstDay,
      today])
  })
})

describe("support", () => {
  const before = told(opened, did("SupportOffered", { support: "one" }),
    did("SupportOffered", { support: "two", options: ["neighbour-1", "agency-1"] }))
  const [one, two] = before.supports

  it("SupportOffered: for whom, which options, for which need", () => {
    expect(changes(before, "SupportOffered", { support: "three", for: ["mother"], options: ["club", "agency-1"], answers: words },
      "care-worker")).toEqual({
      supports: [one, two, { id: "three", for: ["mother"], options: ["club", "agency-1"], answers: words, offered: today }]
    })
  })
  it("SupportChosen", () => {
    expect(changes(before, "SupportChosen", { support: "two", option: "agency-1" },
      "mother")).toEqual({ supports: [one, { ...two, chosen: "agency-1" }] })
  })
  it("SupportEnded", () => {
    expect(changes(before, "SupportEnded", { support: "two", because: "does-not-help" },
      "mother")).toEqual({ supports: [one, { ...two, ended: today }] })
  })
})

describe("words and pictures", () => {
  const before = told(opened, did("StoryMade", { story: "first" }), did("StoryMade", { story: "second" }),
    did("StoryTold", { story: "second", to: ["baby"] }))
  const [first, second] = before.stories

  it("StoryMade with whom, and who agreed", () => {
    expect(changes(before, "StoryMade", { story: "third", children: ["baby"], madeWith: ["mother"], agreedBy: ["mother", "grandmother"],
      says: words }, "mother")).toEqual({
      stories: [first, second, { id: "third", children: ["baby"], madeWith: ["mother"], agreedBy: ["mother", "grandmother"], told: [] }]
    })
  })
  it("StoryTold to these children, beside those who were told before", () => {
    expect(changes(before, "StoryTold", { story: "second", to: ["teenager"], present: ["mother"] }, "mother")).toEqual({
      stories: [first, { ...second, told: [{ to: "baby", at: firstDay }, { to: "teenager", at: today }] }]
    })
  })
})
