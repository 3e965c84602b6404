import { describe, expect, it } from "vitest"
import { coreRules } from "../../src/coreRules.ts"
import { languages, registers } from "../../src/Language.ts"
import type { Gap } from "../../src/Need.ts"
import type { StepTag } from "../../src/Step.ts"
import { accepted, did, given, judge, mapped, opened, planned, settled, teenager } from "../../src/Story.ts"
import type { Tale } from "../../src/Story.ts"

type Missing = readonly (readonly [what: string, about: object, metBy: StepTag])[]

/** Before which steps each is looked at, and exactly what each of its broken stories misses. */
const table: { readonly [id: string]: { readonly before: readonly StepTag[]; readonly clause: string; readonly missing: { readonly [title: string]: Missing } } } = {
  "a-danger-is-stated": {
    before: ["WhatSettled"], clause: "impact-on-the-child",
    missing: { "the map has no danger yet": [["danger", {}, "DangerStated"]] }
  },
  "each-danger-has-its-goal": {
    before: ["WhatSettled"], clause: "consultant-sets-what",
    missing: {
      "the danger has no goal": [["goal", { danger: "alone" }, "GoalSet"]],
      "a second danger has no goal": [["goal", { danger: "alone" }, "GoalSet"]]
    }
  },
  "each-danger-is-scaled": {
    before: ["WhatSettled"], clause: "shared-language",
    missing: { "nobody was asked": [["scale", { danger: "alone" }, "Scaled"]] }
  },
  "the-way-out-is-known": {
    before: ["WhatSettled"], clause: "withdrawal-known",
    missing: { "nobody said when it ends": [["withdrawal", {}, "WithdrawalAgreed"]] }
  },
  "a-plan-is-drafted": {
    before: ["PlanAgreed", "PlanAccepted", "PlanDelivered"], clause: "others-find-how",
    missing: { "nobody wrote anything": [["plan", {}, "PlanDrafted"]] }
  },
  "the-plan-is-agreed": {
    before: ["PlanAccepted"], clause: "network-carries-the-plan",
    missing: {
      "a draft is not a yes": [["agreement", {}, "PlanAgreed"]],
      "the yes was to an earlier draft": [["agreement", {}, "PlanAgreed"]]
    }
  },
  "each-goal-is-answered": {
    before: ["PlanAccepted"], clause: "others-find-how",
    missing: {
      "a bottom line is left out": [["answer", { goal: "never-alone" }, "PlanDrafted"]],
      "there is no plan at all": [["answer", { goal: "danger-goal" }, "PlanDrafted"]]
    }
  },
  "no-plan-rule-is-broken": {
    before: ["CarriedByNetwork", "InvolvementEnded"], clause: "network-carries-the-plan",
    missing: { "a rule broke while letting go": [["plan-rule-held", { planRule: expect.stringMatching(/^rule-\d+-1$/) as unknown },
      "PlanRuleTested"]], "a rule broke": [["plan-rule-held", { planRule: expect.stringMatching(/^rule-\d+-1$/) as unknown },
      "PlanRuleTested"]] }
  }
}

it("there are these rules, in the order in which they are met", () => {
  expect(coreRules.map(({ id }) => id)).toEqual(Object.keys(table))
})

describe.each(coreRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const expected = table[id]

  it("is built in, and looked at before its steps only", () => {
    expect(rule).toMatchObject({ strength: "inv", clause: expected?.clause, before: expected?.before, owed: false, assumed: undefined })
  })
  it.each(Object.entries(rule.kept))("is kept: %s", (_, tale) => {
    expect(judge(rule, tale)).toEqual([])
  })
  it.each(Object.entries(rule.broken))("is broken: %s", (title, tale) => {
    const gaps = (expected?.missing[title] ?? []).map(([what, about, metBy]) => ({ what, about, metBy: [metBy], why: "no" }))
    expect(gaps).not.toEqual([])
    expect(judge(rule, tale)).toEqual(gaps)
  })
  it("has a story for each side and says it in every language and register", () => {
    expect(Object.keys(rule.kept).length).toBeGreaterThan(0)
    expect(Object.keys(rule.broken).toSorted()).toEqual(Object.keys(expected?.missing ?? {}).toSorted())
    const texts = languages.flatMap((language) => registers.map((register) => rule.says[language][register]))
    expect(new Set(texts).size).toBe(9)
    for (const text of texts) expect(text).toMatch(/^\S.{10,}[.?]$/)
  })
})

describe("what their stories do not tell", () => {
  const ruleNamed = (id: string) => {
    const found = coreRules.find((rule) => rule.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }
  const whats = (id: string, tale: Tale) => (judge(ruleNamed(id), tale) as readonly Gap[]).map(({ what, about }) => [what, about])
  const words = { text: "…", about: ["teenager"], by: "mother" } as const
  const rule = (name: string, answer: string) => ({ rule: name, answers: [answer], children: ["teenager"], owner: "mother",
    says: words }) as const
  const two = [...mapped("a"), ...mapped("b")]

  it("each danger is asked for its own goal and its own scale", () => {
    const halves = given(opened(teenager), did("DangerStated", { danger: "a" }), did("DangerStated", { danger: "b" }),
      did("GoalSet", { danger: "b" }), did("Scaled", { danger: "a" }))
    expect(whats("each-danger-has-its-goal", halves.when("WhatSettled"))).toEqual([["goal", { danger: "a" }]])
    expect(whats("each-danger-is-scaled", halves.when("WhatSettled"))).toEqual([["scale", { danger: "b" }]])
  })
  it("of the latest draft each settled goal is asked, in any phase with a WHAT", () => {
    const answered = [opened(teenager), two, did("WhatSettled"), did("PlanDrafted", { rules: [rule("r", "a-goal"), rule("s", "b-goal")] })]
    const draft = did("PlanDrafted", { rules: [rule("t", "b-goal")] })
    const missing = [["answer", { goal: "a-goal" }]]
    expect(whats("each-goal-is-answered", given(...answered).when("PlanAccepted"))).toEqual([])
    expect(whats("each-goal-is-answered", given(...answered, draft).when("PlanAccepted"))).toEqual(missing)
    const tried = [...answered, did("PlanAgreed"), did("PlanAccepted")]
    expect(whats("each-goal-is-answered", given(...tried, draft).when("PlanAccepted"))).toEqual(missing)
    expect(whats("each-goal-is-answered", given(...tried, did("CarriedByNetwork"), draft).when("PlanAccepted"))).toEqual(missing)
    expect(whats("each-goal-is-answered", given(opened(teenager)).when("PlanAccepted"))).toEqual([])
  })
  it("of the plan in force each rule that broke last time is asked, but not when it ends early", () => {
    const plan = [opened(teenager), settled(), did("PlanDrafted", { rules: [rule("r", "danger-goal"), rule("s", "danger-goal")] }),
      did("PlanAgreed"), did("PlanAccepted")]
    const broke = [...plan, did("PlanRuleTested", { rule: "r", outcome: "held" }), did("PlanRuleTested", { rule: "s", outcome: "broken" })]
    expect(whats("no-plan-rule-is-broken", given(...broke, did("PlanDrafted")).when("CarriedByNetwork"))).toEqual([["plan-rule-held",
      { planRule: "s" }]])
    const ending = given(opened(teenager), accepted(), did("CarriedByNetwork"), did("PlanRuleTested", { outcome: "broken" }))
    expect(whats("no-plan-rule-is-broken", ending.when("InvolvementEnded", { because: "let-go" }))).toHaveLength(1)
    expect(whats("no-plan-rule-is-broken", ending.when("InvolvementEnded", { because: "moved" }))).toEqual([])
    expect(whats("no-plan-rule-is-broken", ending.on("2026-03-09"))).toHaveLength(1)
    expect(whats("no-plan-rule-is-broken", given(...broke, did("InvolvementEnded")).when("InvolvementEnded",
      { because: "let-go" }))).toEqual([])
    expect(whats("no-plan-rule-is-broken", given(opened(teenager), planned()).when("CarriedByNetwork"))).toEqual([])
  })
  it("a story that cannot be is told as such", () => {
    const impossible = given(did("GoalSet", {}, "nobody")).when("WhatSettled")
    expect(judge(ruleNamed("a-danger-is-stated"), impossible)).toMatchObject({ refused: "GoalSet", trajectory: "story" })
  })
  it("a rule is not asked before a step that does not wait for it", () => {
    expect(whats("a-danger-is-stated", given(opened(teenager)).when("GoalSet"))).toEqual([])
    expect(whats("a-danger-is-stated", given(opened(teenager)).on("2026-05-01"))).toEqual([["danger", {}]])
  })
})
