import { expect, it } from "vitest"
import { Pack } from "../../src/Pack.ts"
import { Practice } from "../../src/Practice.ts"
import { Rule } from "../../src/Rule.ts"
import { did } from "../../src/Story.ts"
import { changes, opened, told, toldUnder, today, words } from "./stage.ts"
import { voiceless } from "./voiceless.ts"

const firstDay = "2026-03-02"
const feedback = told(opened, did("FeedbackAsked", { of: "baby" }), did("FeedbackGiven", { feedback: "one", of: "baby" }),
  did("FeedbackGiven", { feedback: "two", of: "mother" }))
const asked = { of: "baby", kind: "asked", at: firstDay }
const one = { of: "baby", kind: "given", id: "one", at: firstDay }
const two = { of: "mother", kind: "given", id: "two", at: firstDay }

it("FeedbackAsked", () => {
  expect(changes(feedback, "FeedbackAsked", { of: "teenager", how: "drawing" }, "consultant")).toEqual({
    feedback: [asked, one, two, { of: "teenager", kind: "asked", at: today }]
  })
})

it("FeedbackGiven owes an answer", () => {
  expect(changes(feedback, "FeedbackGiven", { feedback: "three", of: "teenager", goesWell: words, worries: words, wishes: words },
    "teenager")).toEqual({
    feedback: [asked, one, two, { of: "teenager", kind: "given", id: "three", at: today }]
  })
})

it("FeedbackAnswered answers that one", () => {
  expect(changes(feedback, "FeedbackAnswered", { feedback: "two", outcome: "not-changed", says: words }, "consultant")).toEqual({
    feedback: [asked, one, { ...two, answered: today }]
  })
})

const differing = told(opened, did("DifferenceRaised", { difference: "one" }),
  did("DifferenceRaised", { difference: "two", between: ["mother", "consultant"] }))
const [first, second] = differing.differences

it("DifferenceRaised", () => {
  expect(changes(differing, "DifferenceRaised", { difference: "three", between: ["mother", "teenager"], says: words }, "mother")).toEqual({
    differences: [first, second, { id: "three", between: ["mother", "teenager"], raised: today }]
  })
})

it("DifferenceDiscussed need not be settled", () => {
  expect(changes(differing, "DifferenceDiscussed", { difference: "two", with: ["mother"], outcome: "still-differs", says: words },
    "mother")).toEqual({
    differences: [first, { id: "two", between: ["mother", "consultant"], raised: firstDay, discussed: today }]
  })
})

it("StepExplained to each of them", () => {
  const before = told(opened, did("ReasonExplained", { to: ["baby"] }))
  expect(changes(before, "StepExplained", { of: "9", to: ["baby", "teenager"], how: "words-and-pictures", says: words },
    "mother")).toEqual({
    explanations: [{ of: "why", to: "baby", at: firstDay }, { of: "step", step: "9", to: "baby", at: today },
      { of: "step", step: "9", to: "teenager", at: today }]
  })
})

it("SuccessCelebrated", () => {
  const before = told(opened, did("SuccessCelebrated"))
  expect(changes(before, "SuccessCelebrated", { with: ["baby"], says: words }, "mother")).toEqual({ celebrations: [firstDay, today] })
})

it("MatchAsked", () => {
  const before = told(opened, did("MatchAsked"))
  expect(changes(before, "MatchAsked", { of: "teenager", worker: "care-worker", answer: "no" }, "teenager")).toEqual({
    matches: [...before.matches, { of: "teenager", worker: "care-worker", answer: "no", at: today }]
  })
})

it("ReviewHeld", () => {
  const before = told(opened, did("ReviewHeld"))
  const review = { present: ["mother", "baby"], viewTakenOf: ["teenager"], stillNeeded: false, directionBy: ["mother"] } as const
  expect(changes(before, "ReviewHeld", { review: "spring", ...review, nextStep: words }, "mother")).toEqual({
    reviews: [...before.reviews, { id: "spring", ...review, nextStep: words, at: today }]
  })
})

it("Deviated: which rule, about whom, and the step that holds the reason", () => {
  const quiet = Rule.define({
    id: "child-asked-for-feedback", clause: "child-asked-for-feedback", strength: "should", owed: true, reads: ["feedback"],
    needs: () => [], says: voiceless, kept: {}, broken: {}
  })
  const under = Practice.of(Pack.define({ name: "feedback", version: "1", sdk: 1, rules: [quiet] }))
  const before = toldUnder(under, opened, did("Deviated", { rule: quiet.id, about: "baby" }))
  expect(changes(before, "Deviated", { rule: quiet.id, about: "teenager", because: words }, "care-worker", under)).toEqual({
    deviations: [{ step: "10", rule: quiet.id, about: "baby", at: firstDay }, { step: "11", rule: quiet.id, about: "teenager", at: today }]
  })
})
