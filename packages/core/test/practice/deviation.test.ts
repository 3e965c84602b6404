import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Practice } from "../../src/Practice.ts"
import { Step } from "../../src/Step.ts"
import { did, on } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { opened, toldUnder, trajectoryIn, words } from "../step/stage.ts"
import { asking, practiceOf } from "./pack.ts"

const { Exploring } = trajectoryIn
const at = "2026-03-30"
const gate = { before: ["WithdrawalAgreed"], owed: true } as const
const should = practiceOf(asking("heard", { strength: "should", ...gate }))
const agreed = Step.make("WithdrawalAgreed", { says: words, acknowledgedBy: ["mother"] })
const deviated = (about?: string) => on("2026-03-09", did("Deviated", { rule: "heard", ...(about === undefined ? {} : { about }) }))
const review = (day: string): readonly Act[] => on(day, did("ReviewHeld"))
const setAside = (practice: Practice, trajectory: Trajectory) =>
  practice.whatNeedsToHappen(trajectory, at).filter(({ rule }) => rule === "heard").map(({ about, setAside }) => [about["child"], setAside])

describe("a should set aside with a reason", () => {
  const trajectory = toldUnder(should, opened, deviated())

  it("still shows, with the step that holds the reason", () => {
    expect(setAside(should, Exploring)).toEqual([["teenager", undefined], ["baby", undefined]])
    expect(setAside(should, trajectory)).toEqual([["teenager", "10"], ["baby", "10"]])
    expect(should.whatNeedsToHappen(Exploring, at).every((need) => !("setAside" in need))).toBe(true)
  })
  it("is named in what stood open when a step was taken", () => {
    const answer = should.takeUnknown(trajectory, agreed, { by: "consultant", at })
    expect(Result.isSuccess(answer) && answer.success.taken.open).toEqual(
      ["teenager", "baby"].map((child) => ({ rule: "heard", strength: "should", what: "voice", about: { child }, deviation: "10" })))
  })
  it("about one child is about that child only", () => {
    expect(setAside(should, toldUnder(should, opened, deviated("baby")))).toEqual([["teenager", undefined], ["baby", "10"]])
    expect(setAside(should, toldUnder(should, opened, deviated("baby"), deviated("teenager")))).toEqual([["teenager", "11"],
      ["baby", "10"]])
  })
  it("comes back at the next review", () => {
    expect(setAside(should, toldUnder(should, opened, deviated(), review("2026-03-10")))).toEqual([["teenager", undefined],
      ["baby", undefined]])
    expect(setAside(should, toldUnder(should, opened, review("2026-03-08"), deviated()))).toEqual([["teenager", "11"], ["baby", "11"]])
    expect(setAside(should, toldUnder(should, opened, review("2026-03-20"), review("2026-03-05"), deviated()))).toEqual([["teenager",
      undefined], ["baby", undefined]])
  })
  it("is not another rule's", () => {
    const both = practiceOf(asking("heard", { strength: "should", ...gate }), asking("told", { strength: "should", ...gate }))
    const other = toldUnder(both, opened, did("Deviated", { rule: "told" }))
    expect(setAside(both, other)).toEqual([["teenager", undefined], ["baby", undefined]])
  })
})

it("an ask can be set aside as well", () => {
  const ask = practiceOf(asking("heard", { strength: "ask", ...gate }))
  expect(setAside(ask, toldUnder(ask, opened, deviated()))).toEqual([["teenager", "10"], ["baby", "10"]])
})

describe("what cannot be set aside", () => {
  const deviating = (practice: Practice, rule: string) => practice.whyNot(Exploring, { step: "Deviated", rule, because: words },
    { by: "care-worker", at })?.reasons
  const refused = (about: string) => [{ reason: "Misfit", misfit: { code: "a-must-is-not-set-aside", path: "rule", about } }]

  it.each(["inv", "must"] as const)("%s", (strength) => {
    expect(deviating(practiceOf(asking("heard", { strength, ...gate })), "heard")).toEqual(refused("heard"))
  })
  it("a must under which another rule has the same name: such a practice records nothing", () => {
    const both = practiceOf(asking("heard", { strength: "should", ...gate }), asking("heard", { strength: "must", ...gate }))
    expect(deviating(both, "heard")?.map(({ reason }) => reason)).toEqual(["UnfitPack"])
  })
  it("a must that was set aside before it became one still holds", () => {
    const before = toldUnder(should, opened, deviated())
    const must = practiceOf(asking("heard", { strength: "must", ...gate }))
    expect(setAside(must, before)).toEqual([["teenager", undefined], ["baby", undefined]])
    expect(must.whyNot(before, agreed, { by: "consultant", at })?.reasons.map(({ reason }) => reason)).toEqual(["Unmet", "Unmet"])
  })
  it("a rule of a pack that is not in force here can be: rules lie outside the trajectory", () => {
    expect(deviating(should, "a-rule-of-elsewhere")).toBeUndefined()
  })
})
