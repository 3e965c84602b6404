import { describe, expect, it } from "vitest"
import { did, mapped } from "../../src/Story.ts"
import { changes, opened, told, today, trajectoryIn, words } from "./stage.ts"

const { Planning } = trajectoryIn
const firstDay = "2026-03-02"
const account = { kind: "account", says: words, grounds: words } as const
const map = told(
  opened, did("HarmRecorded", { harm: "h" }), did("ComplicationNamed", { complication: "c" }), did("StrengthNamed", { strength: "s" }),
  did("DangerStated", { danger: "d" }), did("ExistingSafetyShown", { shown: "e" }), did("GoalSet", { goal: "g" }),
    did("BottomLineSet", { line: "l" }),
  did("Scaled"), did("ChildHeard")
)

it("HarmRecorded with its impact on the children", () => {
  const harm = { harm: "fall", children: ["baby"], says: account, impact: words, happened: "2026-01-05", responsible: "mother" } as const
  expect(changes(map, "HarmRecorded", harm, "mother")).toEqual({
    harms: [...map.harms, { id: "fall", children: ["baby"], says: account, impact: words, happened: "2026-01-05", responsible: "mother", at: today }]
  })
})

it("ComplicationNamed", () => {
  expect(changes(map, "ComplicationNamed", { complication: "turnover", of: "surroundings", says: account }, "mother")).toEqual({
    complications: [...map.complications, { id: "turnover", of: "surroundings", says: account, at: today }]
  })
})

it("StrengthNamed", () => {
  expect(changes(map, "StrengthNamed", { strength: "school", of: ["mother"], says: account }, "teenager")).toEqual({
    strengths: [...map.strengths, { id: "school", of: ["mother"], says: account, at: today }]
  })
})

it("ExistingSafetyShown: an act, on an occasion, while the danger was there", () => {
  expect(changes(map, "ExistingSafetyShown", { shown: "that-evening", shownBy: ["mother"], on: "2026-02-14", during: "d", says: account },
    "mother")).toEqual({
    safetyShown: [...map.safetyShown, { id: "that-evening", by: ["mother"], on: "2026-02-14", during: "d", says: account, at: today }]
  })
})

it("ChildHeard, and through whoever speaks for it", () => {
  expect(changes(map, "ChildHeard", { child: "teenager", how: "drawing", says: { ...words, by: "teenager" }, readBack: true },
    "care-worker")).toEqual({
    voices: [...map.voices, { child: "teenager", how: "heard", at: today }]
  })
  const spoken = told(opened, did("SpokespersonNamed", { child: "baby", person: "grandmother" }))
  expect(changes(spoken, "ChildHeard", { child: "baby", how: "letter", through: "grandmother", says: { ...words, by: "grandmother" },
    readBack: false }, "grandmother")).toEqual({
    voices: [{ child: "baby", how: "heard", through: "grandmother", at: today }]
  })
})

it("ChildNotHeard is a reason, not a voice", () => {
  expect(changes(map, "ChildNotHeard", { child: "baby", because: "too-ill", says: words }, "care-worker")).toEqual({
    voices: [...map.voices, { child: "baby", how: "not-heard", at: today }]
  })
})

it("DangerStated", () => {
  const answers = [{ of: "mother", answer: "disputed", view: words }] as const
  const danger = { danger: "alone", children: ["baby"], contributors: ["mother", "grandmother"], what: words, impact: words,
    impactLater: words, answers } as const
  const { danger: id, ...rest } = danger
  expect(changes(map, "DangerStated", danger, "consultant")).toEqual({ dangers: [...map.dangers,
    { id, ...rest, at: today, step: String(map.version + 1) }] })
})

it("GoalSet", () => {
  expect(changes(map, "GoalSet", { goal: "evenings", danger: "d", children: ["baby"], says: words, seenForWeeks: 8 },
    "consultant")).toEqual({
    goals: [...map.goals, { id: "evenings", danger: "d", children: ["baby"], says: words, seenForWeeks: 8, at: today }]
  })
})

it("BottomLineSet", () => {
  expect(changes(map, "BottomLineSet", { line: "never-alone", children: ["baby"], dangers: ["d"], says: words }, "consultant")).toEqual({
    lines: [...map.lines, { id: "never-alone", children: ["baby"], dangers: ["d"], says: words, at: today }]
  })
})

it("WithdrawalAgreed takes the place of what was agreed before", () => {
  const before = told(opened, did("WithdrawalAgreed"))
  expect(changes(before, "WithdrawalAgreed", { says: words, acknowledgedBy: ["mother", "baby"] }, "consultant")).toEqual({
    withdrawal: { says: words, acknowledgedBy: ["mother", "baby"], at: today, step: String(before.version + 1) }
  })
})

it("Scaled beside what others said", () => {
  const ten = { ...words, text: "ten" }
  expect(changes(map, "Scaled", { danger: "d", rater: "mother", value: 7, zero: words, ten, question: "safe@1" }, "mother")).toEqual({
    scales: [...map.scales, { danger: "d", rater: "mother", value: 7, zero: words, ten, question: "safe@1", at: today }]
  })
})

describe("ViewAdded", () => {
  const before = told(opened, did("DangerStated", { danger: "d", contributors: ["mother"] }),
    did("DangerStated", { danger: "e", contributors: ["mother"] }), did("SafetyJudged"))
  const [first, second] = before.dangers

  it("on a danger is a contribution to that danger", () => {
    expect(changes(before, "ViewAdded", { to: first?.step ?? "", of: "neighbour", says: words }, "neighbour")).toEqual({
      views: [{ of: "neighbour", to: first?.step, says: words, at: today }],
      dangers: [{ ...first, contributors: ["mother", "neighbour"] }, second]
    })
  })
  it("of someone who had contributed adds nobody", () => {
    expect(changes(before, "ViewAdded", { to: second?.step ?? "", of: "mother", says: words }, "mother").dangers).toEqual([first, second])
  })
  it("on another step leaves the dangers alone, and earlier views", () => {
    const viewed = told(opened, did("SafetyJudged"), did("ViewAdded", { to: "10", of: "grandmother" }))
    expect(changes(viewed, "ViewAdded", { to: "10", of: "mother", says: words }, "mother")).toEqual({
      views: [...viewed.views, { of: "mother", to: "10", says: words, at: today }]
    })
  })
})

it("JudgementReviewed", () => {
  const before = told(opened, did("SafetyJudged"), did("JudgementReviewed", { of: "10" }))
  expect(changes(before, "JudgementReviewed", { of: "10", outcome: "withdrawn", says: words }, "consultant")).toEqual({
    secondLooks: [...before.secondLooks, { of: "10", outcome: "withdrawn", by: "consultant", at: today }]
  })
  expect(before.secondLooks).toEqual([{ of: "10", outcome: "stands", by: "care-worker", at: firstDay }])
})

it("StepCorrected tells the story with the other step in its place", () => {
  const before = told(opened, did("ExpectationsShared", { of: "teenager" }))
  const instead = { step: "ExpectationsShared", of: "baby", says: words }
  const { expectations } = changes(before, "StepCorrected", { corrects: "10", instead, because: words }, "mother")
  expect(expectations).toEqual([{ of: "baby", at: firstDay }])
})

describe("WhatSettled", () => {
  const before = told(opened, mapped("d"), did("GoalSet", { danger: "d", goal: "more" }), did("DangerStated", { danger: "e" }),
    did("GoalSet", { danger: "e", goal: "other" }),
    did("Scaled", { danger: "e" }), did("Scaled", { danger: "d", rater: "consultant", zero: { ...words, by: "consultant" },
      ten: { ...words, by: "consultant" } }), did("BottomLineSet", { line: "l" }))
  const { dangers: [d, e], goals: [g1, g2, g3], scales: [s1, s2, s3], lines, withdrawal } = before

  it("holds each danger with its own goals and scales, and the way out", () => {
    expect(changes(before, "WhatSettled", { acknowledgedBy: ["mother"] }, "consultant")).toEqual({
      phase: {
        ...before.phase, name: "Planning", since: today,
        what: {
          worries: [{ danger: d, goals: [g1, g2], scales: [s1, s3] }, { danger: e, goals: [g3], scales: [s2] }],
          lines, withdrawal, acknowledgedBy: ["mother"], at: today
        }
      }
    })
  })
  it.each(["Planning", "Testing"] as const)("again, from %s, leaves the plan for what it was", (name) => {
    const from = trajectoryIn[name]
    const { phase, ...others } = changes(from, "WhatSettled", { acknowledgedBy: ["teenager"] }, "consultant")
    expect(others).toEqual({})
    const was = Planning.phase.name === "Planning" ? Planning.phase : undefined
    expect(phase).toEqual({ ...was, since: today, what: { ...was?.what, acknowledgedBy: ["teenager"], at: today } })
  })
})
