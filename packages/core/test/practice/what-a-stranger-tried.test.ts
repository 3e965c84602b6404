import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { Mandate, Practice, Step, Trajectory } from "../../src/index.ts"
import type { Reason } from "../../src/index.ts"
import { accepted, act, baby, did, given, grandmother, joined, mapped, opened, teenager } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"

const practice = Practice.of()
const at = "2026-03-03"
const words = { text: "…", about: ["teenager"], by: "mother" } as const
const after = (...acts: readonly (Act | readonly Act[])[]): Trajectory => {
  const told = act(practice, given(...acts).on(at).given)
  expect(told.acted ? [] : told.refusal.reasons).toEqual([])
  return told.trajectory
}
const propose = (trajectory: Trajectory, step: object, by: string, who: object = { at }) => practice.takeUnknown(trajectory, step, { by, at, ...who })
const reasons = (answer: ReturnType<typeof propose>): readonly Reason[] => (Result.isFailure(answer) ? answer.failure.reasons : [])
const codes = (answer: ReturnType<typeof propose>) =>
  reasons(answer).map((reason) => (reason.reason === "Misfit" ? `${reason.misfit.code} ${reason.misfit.path}` : reason.reason))
const state = (answer: ReturnType<typeof propose>): Trajectory => {
  expect(reasons(answer)).toEqual([])
  return Result.isSuccess(answer) ? answer.success.trajectory : Trajectory.start("refused")
}

describe("a correction", () => {
  const judged = after(opened(teenager), did("SafetyJudged", { verdict: "not-safe-without-plan" }, "care-worker"))
  const correction = (fields: object) => ({ step: "StepCorrected", corrects: String(judged.version), because: words, ...fields })
  const instead = { ...judged.history.at(judged.version)?.step, verdict: "safe-enough" }
  it("is not made by someone who could not have taken the step", () => {
    expect(reasons(propose(judged, correction({ instead }), "mother")).map(({ reason }) => reason)).toEqual(["OtherMandate"])
  })
  it("is made by whoever took it", () => {
    expect(state(propose(judged, correction({ instead }), "care-worker")).judgements[0]?.verdict).toBe("safe-enough")
  })
  it("does not edit an opinion in two moves, but can say it was entered in error", () => {
    const opinion = state(propose(judged, correction({ instead: { ...instead, grounds: { kind: "opinion", says: words } } }), "care-worker"))
    const edited = correction({ instead: { ...instead, grounds: { kind: "opinion", says: { ...words, text: "other" } } } })
    expect(codes(propose(opinion, edited, "care-worker"))).toEqual(["an-opinion-is-answered-not-edited corrects"])
    expect(state(propose(opinion, correction({}), "care-worker")).judgements).toEqual([])
  })
})

describe("input", () => {
  it("is read once: a step cannot change its name while it is read", () => {
    let reads = 0
    const shifty = { get step() { return reads++ === 0 ? "ExpectationsShared" : "CarriedByNetwork" }, of: "mother", says: words }
    expect(state(propose(after(opened(teenager)), shifty, "mother")).expectations).toHaveLength(1)
  })
  it("does not pass with inherited words", () => {
    const read = Step.read({ step: "ExpectationsShared", of: "mother", says: Object.create(words) })
    expect("faults" in read && read.faults.map(({ path }) => path.join("."))).toEqual(["says.about", "says.by", "says.text"])
  })
  it("that makes a rule throw is judged without that rule", () => {
    const failing = { ...practice.rules[0], id: "failing", before: ["ExpectationsShared"] as const, during: undefined, needs: () => { throw new Error("vendor") } }
    const withIt = Practice.of({ name: "vendor", version: "1.0.0", sdk: 1, rules: [failing as never], mandates: {} })
    const answer = withIt.takeUnknown(after(opened(teenager)), { step: "ExpectationsShared", of: "mother", says: words }, { by: "mother", at })
    expect(Result.isSuccess(answer) && answer.success.taken.open).toEqual([
      { rule: "failing", strength: "must", what: "rule-failed", about: { failed: "threw", pack: "vendor", rule: "failing" } }
    ])
    expect(withIt.whatNeedsToHappen(after(opened(teenager)), at).map(({ rule }) => rule)).not.toContain("failing")
  })
})

describe("the plan", () => {
  it("is not agreed by professionals alone, nor accepted twice", () => {
    const drafted = after(opened(teenager), mapped(), did("WhatSettled"), did("PlanDrafted"))
    expect(codes(propose(drafted, { step: "PlanAgreed", agreedBy: ["consultant"] }, "consultant"))).toEqual(["written-by-professionals-alone agreedBy"])
    expect(codes(propose(after(opened(teenager), accepted()), { step: "PlanAccepted" }, "consultant"))).toEqual(["already-so "])
  })
  it("is the same in the phase as beside it", () => {
    const tried = after(opened(teenager), accepted(), did("PlanRuleTested", { outcome: "broken" }), did("PlanDelivered", { to: ["mother"] }))
    expect(tried.phase).toMatchObject({ name: "Testing", plan: { trials: [{ outcome: "broken" }], deliveredTo: ["mother"] } })
    expect("plan" in tried.phase && tried.phase.plan).toEqual(tried.plan.versions[0])
  })
  it("does not end in the hands of a professional", () => {
    const letting = after(opened(teenager), joined(grandmother), accepted(), did("CarriedByNetwork"))
    const end = { step: "InvolvementEnded", because: "let-go", told: ["mother"], says: words }
    expect(codes(propose(letting, { ...end, carriedBy: ["consultant"] }, "consultant"))).toEqual(["adult-is-professional carriedBy"])
    expect(state(propose(letting, { ...end, carriedBy: ["grandmother"] }, "consultant")).phase.name).toBe("Closed")
    const testing = after(opened(teenager), accepted())
    expect(codes(propose(testing, { ...end, because: "not-needed", carriedBy: ["mother"] }, "consultant"))).toEqual(["let-go-comes-after-letting-go because"])
  })
})

describe("people", () => {
  it("a parent is not shut out by others without words and an end, whatever it is called", () => {
    const open = after(opened(teenager))
    const both = ["a-parent-is-not-shut-out says", "a-parent-is-not-shut-out until"]
    expect(codes(propose(open, { step: "PersonLeft", person: "mother", because: "other" }, "consultant"))).toEqual(both)
    expect(codes(propose(open, { step: "PersonLeft", person: "mother", because: "safety" }, "mother"))).toEqual(both)
    expect(state(propose(open, { step: "PersonLeft", person: "mother", because: "own-wish" }, "mother")).people.find(({ id }) => id === "mother")?.until).toBe(at)
  })
  it("come back, adults and children", () => {
    const left = after(opened(teenager, baby), did("PersonLeft", { person: "mother", because: "own-wish" }, "mother"), did("ChildLetGo", { child: "baby", because: "moved" }))
    const back = state(propose(left, { step: "PersonJoined", person: "mother", role: "parent" }, "mother"))
    expect(back.people.filter(({ id }) => id === "mother")).toEqual([{ id: "mother", role: "parent", since: at }])
    const both = state(propose(back, { step: "ChildJoined", child: "baby", speaks: "another" }, "consultant"))
    expect(both.children.filter(({ id }) => id === "baby")).toEqual([{ id: "baby", speaks: "another", since: at }])
    expect("children" in both.phase && both.phase.children).toEqual(["teenager", "baby"])
    expect(codes(propose(both, { step: "ChildJoined", child: "baby", speaks: "own" }, "consultant"))).toEqual(["already-so child"])
  })
  it("a child that a signal names while the services are there is in it like the others", () => {
    const signal = { step: "SignalReceived", signal: "second", from: "mother", as: "parent", worries: words, goesWell: "asked-not-answered", mustHappen: "asked-not-answered" }
    const told = state(propose(after(opened(teenager)), { ...signal, children: [{ child: "newborn", speaks: "another" }] }, "mother"))
    expect("children" in told.phase && told.phase.children).toEqual(["teenager", "newborn"])
  })
})

describe("is this child safe", () => {
  const safe = (trajectory: Trajectory, day: string) => practice.isSafe(trajectory, "teenager", day)
  it("leaves out a judgement that was withdrawn, and plans and placements that are over", () => {
    const judged = after(opened(teenager), did("SafetyJudged"))
    expect(safe(judged, at).answer).toBe("safe-enough")
    const withdrawn = state(propose(judged, { step: "JudgementReviewed", of: String(judged.version), outcome: "withdrawn", says: words }, "care-worker"))
    expect(safe(withdrawn, at).answer).toBe("never-judged")
    const planned = after(opened(teenager), did("ImmediatePlanMade", { plan: "night", until: "2026-03-05" }))
    expect([safe(planned, "2026-03-05"), safe(planned, "2026-03-06")].map(({ immediatePlans }) => immediatePlans)).toEqual([["night"], []])
    const placed = after(opened(teenager), did("ChildPlaced", { placement: "one" }), did("ChildPlaced", { placement: "two" }), did("ChildReturned", { placement: "two" }))
    expect(safe(placed, at).placement).toBeUndefined()
  })
})

describe("what is given out", () => {
  it("cannot be written into", () => {
    const start = Trajectory.start("one")
    expect(() => Object.assign(start.children, [1])).toThrow(TypeError)
    expect(() => Object.assign(practice.rules, { length: 0 })).toThrow(TypeError)
    expect(() => Object.assign(practice.holders("set-the-what"), { 1: "parent" })).toThrow(TypeError)
    Object.assign(Mandate.heldBy("set-the-what"), { 1: "parent" })
    expect(Mandate.heldBy("set-the-what")).toEqual(["consultant"])
    const taken = after(opened(teenager)).history.at(1)
    expect(() => Object.assign(taken ?? {}, { by: "mallory" })).toThrow(TypeError)
  })
  it("has one name for one thing that can be answered", () => {
    const goal = after(opened(teenager), did("DangerStated", { danger: "d" }), did("GoalSet", { goal: "x", danger: "d" }))
    const line = { step: "BottomLineSet", line: "x", children: ["teenager"], dangers: ["d"], says: words }
    expect(codes(propose(goal, line, "consultant"))).toEqual(["ReferenceInUse"])
  })
})
