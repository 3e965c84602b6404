/** Whom a notice rule tells at the end of a story: once the step that is proposed was taken, or on its day. */
import { describe, expect, it } from "vitest"
import type { Happened } from "../src/NoticeRule.ts"
import { NoticeRule } from "../src/NoticeRule.ts"
import { Need } from "../src/Need.ts"
import { Practice } from "../src/Practice.ts"
import { Pack } from "../src/Pack.ts"
import { did, ending, given, hear, mother, on, opened, teenager } from "../src/Story.ts"
import { asking } from "./practice/pack.ts"

const voices = { professional: "…", family: "…", child: "…" }
const says = { nl: voices, en: voices, sv: voices }
const stories = { says, told: {}, silent: {}, clause: "made-up" }

const seen: Happened[] = []
const afterFeedback = NoticeRule.after({
  ...stories, id: "feedback-is-known", after: ["FeedbackGiven"],
  tells: (happened) => {
    seen.push(happened)
    return [{ to: happened.taken.step.of, about: { feedback: happened.taken.step.feedback } }]
  }
})
const reviewDue = asking("review-held", { strength: "should", owed: true, needs: () => [Need.of("review", { child: teenager.id }, { due: "2026-03-20" }).metBy("ReviewHeld")] })
const practice = Practice.of(Pack.define({
  name: "made-up", version: "0", sdk: 1, rules: [reviewDue], keeps: () => [{ until: "2061-01-01", because: "youth-care", source: { by: "law" } }]
}))
const due = (when: "coming" | "overdue") =>
  NoticeRule.due({ ...stories, id: `review-${when}`, when, ahead: { days: 2 }, tells: ({ need }) => [{ to: mother.id, about: { due: need.due ?? "" } }] })

describe("after a step", () => {
  const tale = given(opened(teenager), on("2026-03-10", did("ReviewHeld"))).when("FeedbackGiven", { feedback: "f", of: teenager.id }, teenager.id)

  it("those it tells, with the states before and after, who took it and when, and what is kept", () => {
    expect(hear(afterFeedback, tale, practice)).toEqual([{ to: teenager.id, about: { feedback: "f" } }])
    const [happened] = seen
    expect([happened?.before.feedback.length, happened?.trajectory.feedback.length]).toEqual([0, 1])
    expect(happened?.taken).toMatchObject({ by: teenager.id, at: "2026-03-10", step: { step: "FeedbackGiven" } })
    expect(happened?.keeping).toEqual([{ until: "2061-01-01", because: "youth-care", source: { by: "law" } }])
  })
  it("nobody after a step it does not name, and nobody when none is proposed", () => {
    expect(hear(afterFeedback, given(opened(teenager)).when("ReviewHeld"))).toEqual([])
    expect(hear(afterFeedback, given(opened(teenager), did("FeedbackGiven")).on("2026-03-10"))).toEqual([])
  })
  it("nobody of what comes due, for a rule that waits for a day", () => {
    expect(hear(due("overdue"), given(opened(teenager)).when("ReviewHeld"), practice)).toEqual([])
  })
})

describe("on a day", () => {
  const onDay = (when: "coming" | "overdue", day: string) => hear(due(when), given(opened(teenager)).on(day), practice)
  const told = [{ to: mother.id, about: { child: teenager.id, due: "2026-03-20" } }]

  it("so long before a need's day, and until it has passed", () => {
    expect(onDay("coming", "2026-03-17")).toEqual([])
    expect(onDay("coming", "2026-03-18")).toEqual(told)
    expect(onDay("coming", "2026-03-20")).toEqual(told)
    expect(onDay("coming", "2026-03-21")).toEqual([])
  })
  it("once it has passed", () => {
    expect(onDay("overdue", "2026-03-20")).toEqual([])
    expect(onDay("overdue", "2026-03-21")).toEqual(told)
  })
  it("nobody under a practice that asks for nothing", () => {
    expect(hear(due("overdue"), given(opened(teenager)).on("2026-03-21"))).toEqual([])
  })
  it("nobody of what was set aside with a reason", () => {
    const aside = did("Deviated", { rule: "review-held", about: teenager.id })
    expect(hear(due("overdue"), given(opened(teenager), aside).on("2026-03-21"), practice)).toEqual([])
  })
})

it("a story that cannot be is refused, where it stops", () => {
  expect(hear(afterFeedback, given(did("GoalSet")).when("FeedbackGiven"))).toMatchObject({ refused: "GoalSet" })
  expect(hear(afterFeedback, given(opened(teenager)).when("PlanAccepted"))).toMatchObject({ refused: "PlanAccepted" })
})
it("the end of a story on a day is where it had come to", () => {
  const end = ending(given(opened(teenager)).on("2026-03-10"))
  expect("before" in end && end.before === end.trajectory && end.taken === undefined && end.on).toBe("2026-03-10")
})
