import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { Practice } from "../../src/Practice.ts"
import type { Reason } from "../../src/Refusal.ts"
import { Refusal } from "../../src/Refusal.ts"
import { Step } from "../../src/Step.ts"
import { did, on } from "../../src/Story.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { opened, practice, storyTo, told, trajectoryIn, words } from "../step/stage.ts"
import { asking, practiceOf } from "./pack.ts"

const { Exploring, Closed } = trajectoryIn
const celebrated = Step.make("SuccessCelebrated", { with: ["teenager"], says: words })
const at = "2026-03-09"

const take = (trajectory: Trajectory, step: unknown, who: unknown, under = practice) => {
  const answer = under.takeUnknown(trajectory, step, who)
  if (Result.isFailure(answer)) throw new Error(JSON.stringify(answer.failure))
  return answer.success
}
const reasons = (trajectory: Trajectory, step: unknown, who: unknown, under = practice): readonly Reason[] =>
  under.whyNot(trajectory, step, who)?.reasons ?? []

describe("a step that is taken", () => {
  it("is recorded with its whole envelope, and nothing else", () => {
    const under = practiceOf()
    const { taken, again, trajectory } = take(Exploring, celebrated,
      { by: "mother", at: "2026-03-08T20:15:00Z", recordedAt: at, id: "cake" }, under)
    expect(taken).toStrictEqual({
      id: "cake", trajectory: "story", number: 10, step: celebrated, by: "mother", under: "take-part",
      at: "2026-03-08T20:15:00Z", recordedAt: at, packs: ["test@2.1.0"], schema: 1
    })
    expect(again).toBe(false)
    expect(trajectory.history.get("cake")).toBe(taken)
    expect(trajectory.history.at(10)).toBe(taken)
    expect([trajectory.version, Exploring.version]).toEqual([10, 9])
  })
  it("is named by its number when it has no name, with a mark when that number is another's name", () => {
    expect(take(Exploring, celebrated, { by: "mother", at }).taken.id).toBe("10")
    const named = take(Exploring, celebrated, { by: "mother", at, id: "11" }).trajectory
    expect(take(named, celebrated, { by: "mother", at }).taken.id).toBe("11.")
    const twice = take(take(named, celebrated, { by: "mother", at, id: "12." }).trajectory, celebrated,
      { by: "mother", at, id: "13" }).trajectory
    expect(take(twice, celebrated, { by: "mother", at }).taken).toMatchObject({ id: "13.", number: 13 })
  })
  it("needs no packs", () => {
    expect(take(Exploring, celebrated, { by: "mother", at }).taken.packs).toEqual([])
    expect(Practice.of().rules.map(({ strength }) => strength)).toEqual(Array.from({ length: 8 }, () => "inv"))
  })
})

describe("under one name", () => {
  const { trajectory, taken } = take(Exploring, celebrated, { by: "mother", at, id: "cake" })
  const later = told(storyTo.Closed.slice(0, -1), did("SuccessCelebrated"), did("InvolvementEnded"))

  it("the same step of the same person is taken once", () => {
    const again = take(trajectory, { ...celebrated }, { by: "mother", at: "2026-04-01", id: "cake" })
    expect(again).toEqual({ trajectory, taken, again: true })
    expect(again.trajectory).toBe(trajectory)
    expect(again.taken).toBe(taken)
  })
  it("whenever it is said to have happened: a host that takes its clock's day asks again on another, and is told of the first", () => {
    for (const other of ["2026-03-01", "2026-03-09T00:00:00Z", "2026-04-01"]) {
      for (const recordedAt of [undefined, "2026-02-01"]) {
        const who = { by: "mother", at: other, id: "cake", ...(recordedAt === undefined ? {} : { recordedAt }) }
        expect(take(trajectory, celebrated, who).taken).toMatchObject({ at, recordedAt: at })
      }
    }
  })
  it("also when it could not be taken any more", () => {
    const first = later.history.at(9)
    expect(first?.step.step).toBe("TrajectoryOpened")
    expect(take(later, first?.step, { by: "consultant", at, id: "9" })).toEqual({ trajectory: later, taken: first, again: true })
  })
  it.each([
    ["another step", { ...celebrated, with: ["baby"] }, "mother"],
    ["another person", celebrated, "neighbour"],
    ["a step that cannot be taken here", { step: "PlanAccepted" }, "nobody"]
  ])("%s is refused as that alone", (_, step, by) => {
    expect(reasons(trajectory, step, { by, at, id: "cake" })).toEqual([{ reason: "IdTaken", id: "cake", number: 10 }])
  })
})

describe("when it was recorded", () => {
  const recorded = (who: object, before: Trajectory = Exploring) => take(before, celebrated, { by: "mother", ...who }).taken.recordedAt

  it("is when it happened, unless it is said", () => {
    expect(recorded({ at })).toBe(at)
    expect(recorded({ at, recordedAt: "2026-03-11T09:00:00Z" })).toBe("2026-03-11T09:00:00Z")
  })
  it("is never before what was recorded earlier", () => {
    const before = told(opened, on("2026-03-20", did("ExpectationsShared")))
    expect(recorded({ at }, before)).toBe("2026-03-20")
    expect(recorded({ at, recordedAt: "2026-03-12" }, before)).toBe("2026-03-20")
    expect(recorded({ at: "2026-03-20T00:00:00Z" }, before)).toBe("2026-03-20T00:00:00Z")
  })
  it("is never before it happened", () => {
    expect(reasons(Exploring, celebrated, { by: "mother", at, recordedAt: "2026-03-08" })).toEqual([
      { reason: "RecordedBeforeItHappened", at, recordedAt: "2026-03-08" }
    ])
    const second = "2026-03-09T10:00:00Z"
    expect(reasons(Exploring, celebrated, { by: "mother", at: "2026-03-09T10:00:00.500Z", recordedAt: second })).toHaveLength(1)
    expect(reasons(Exploring, celebrated, { by: "mother", at: second, recordedAt: "2026-03-09T10:00:00.500Z" })).toEqual([])
    expect(reasons(Exploring, celebrated, { by: "mother", at: second, recordedAt: second })).toEqual([])
  })
})

describe("who takes it", () => {
  it("is in it", () => {
    expect(reasons(Exploring, celebrated, { by: "stranger", at })).toEqual([{ reason: "NotInIt", by: "stranger" }])
  })
  it("has not left", () => {
    const before = told(opened, did("PersonLeft", { person: "neighbour" }))
    expect(reasons(before, celebrated, { by: "neighbour", at })).toEqual([{ reason: "NotInIt", by: "neighbour" }])
  })
  it("can be whom the step brings in, in the role it brings them in", () => {
    expect(reasons(Exploring, { step: "PersonJoined", person: "aunt", role: "network-person" }, { by: "aunt", at })).toEqual([])
    expect(reasons(Exploring, { step: "RelativeFound", person: "aunt", relation: "cousin" }, { by: "aunt", at })).toEqual([])
    expect(reasons(Exploring, { step: "ChildJoined", child: "brother", speaks: "own" }, { by: "brother", at })).toEqual([
      { reason: "OtherMandate", mandate: "work-with-the-family", heldBy: ["consultant", "care-worker"], role: "child" }
    ])
    const signal = { step: "SignalReceived", signal: "s", from: "teacher", as: "referrer", children: [],
      worries: { ...words, by: "teacher" }, goesWell: "asked-not-answered", mustHappen: "asked-not-answered" }
    expect(reasons(Exploring, signal, { by: "teacher", at })).toEqual([])
  })
  it("can be a child", () => {
    expect(reasons(Exploring, celebrated, { by: "baby", at })).toEqual([])
  })
})

describe("every reason at once", () => {
  it("where all is wrong", () => {
    const under = practiceOf(asking("each-child-is-heard", { strength: "must", before: ["PlanDrafted"] }))
    const reopened = told(storyTo.Closed, did("TrajectoryReopened"))
    const rule = { rule: "r", answers: ["danger-goal", "nothing"], children: ["mother"], owner: "nobody",
      says: { text: "…", about: ["teenager", "stranger"], by: "ghost" } }
    const plan = { step: "PlanDrafted", plan: reopened.plan.versions[0]?.id, authors: ["consultant"], rules: [rule] }
    const need = { what: "voice", metBy: ["ChildHeard", "ChildNotHeard"], why: "no", rule: "each-child-is-heard",
      clause: "clause-each-child-is-heard", strength: "must", state: "open" }
    expect(reasons(reopened, plan, { by: "consultant", at, recordedAt: "2026-03-01" }, under)).toMatchObject([
      { reason: "WrongPhase", phase: "Exploring", possibleFrom: ["Planning", "Testing", "LettingGo", "Closed"] },
      { reason: "OtherMandate", mandate: "write-the-how", heldBy: ["child", "parent", "network-person", "care-worker"],
        role: "consultant" },
      { reason: "ReferenceInUse", path: "plan", of: "plan", reference: plan.plan },
      { reason: "UnknownReference", path: "rules[0].answers[1]", to: "answerable", reference: "nothing" },
      { reason: "UnknownReference", path: "rules[0].children[0]", to: "child", reference: "mother" },
      { reason: "UnknownReference", path: "rules[0].owner", to: "person", reference: "nobody" },
      { reason: "UnknownReference", path: "rules[0].says.by", to: "person", reference: "ghost" },
      { reason: "UnknownReference", path: "rules[0].says.about[1]", to: "person", reference: "stranger" },
      { reason: "Misfit", misfit: { code: "written-by-professionals-alone", path: "authors" } },
      { reason: "RecordedBeforeItHappened", at, recordedAt: "2026-03-01" },
      { reason: "Unmet", need: { ...need, about: { child: "teenager" } } },
      { reason: "Unmet", need: { ...need, about: { child: "baby" } } }
    ])
  })
  it("the needs among them can be asked apart", () => {
    const refusal = practice.whyNot(Exploring, { step: "WhatSettled", acknowledgedBy: ["nobody"] }, { by: "mother", at })
    if (refusal === undefined) throw new Error("it was taken")
    expect(refusal).toMatchObject({ refused: "WhatSettled", trajectory: "story" })
    expect(refusal.reasons.map(({ reason }) => reason)).toEqual(["OtherMandate", "UnknownReference", "Unmet", "Unmet"])
    expect(Refusal.needs(refusal).map(({ what }) => what)).toEqual(["danger", "withdrawal"])
  })
  it("whoever asks why not does not take it", () => {
    expect(practice.whyNot(Exploring, celebrated, { by: "mother", at })).toBeUndefined()
    expect(Exploring.version).toBe(9)
  })
})

describe("input that is no step, or nobody's", () => {
  it("names what is wrong with both", () => {
    const refusal = practice.whyNot(Exploring, { step: "PlanAccepted", more: 1 }, { by: "a b", at: "2026-02-30", id: "", recordedAt: 7 })
    expect(refusal).toEqual({
      refused: "PlanAccepted", trajectory: "story",
      reasons: [{
        reason: "Malformed",
        faults: [
          { path: ["more"], problem: "not-in-it" },
          { path: ["who", "by"], problem: "not-a-reference" }, { path: ["who", "at"], problem: "not-a-moment" },
          { path: ["who", "id"], problem: "not-a-reference" }, { path: ["who", "recordedAt"], problem: "not-a-moment" }
        ]
      }]
    })
  })
  it.each([
    [{}, [{ path: ["who", "by"], problem: "missing" }, { path: ["who", "at"], problem: "missing" }]],
    [{ by: "mother", at: "2026-03-09", id: "a b" }, [{ path: ["who", "id"], problem: "not-a-reference" }]],
    [{ by: "mother", at: "2026-03-09", recordedAt: "soon" }, [{ path: ["who", "recordedAt"], problem: "not-a-moment" }]],
    [{ by: 7, at: "2026-03-09" }, [{ path: ["who", "by"], problem: "not-a-reference" }]],
    [{ by: "mother", at: 7 }, [{ path: ["who", "at"], problem: "not-a-moment" }]],
    [["mother", "2026-03-09"], [{ path: ["who"], problem: "not-an-object", expected: "{ by, at }" }]],
    ["mother", [{ path: ["who"], problem: "not-an-object", expected: "{ by, at }" }]]
  ])("who: %j", (who, faults) => {
    expect(reasons(Exploring, celebrated, who)).toEqual([{ reason: "Malformed", faults }])
  })
  it.each([
    [undefined, "?"], [null, "?"], [["GoalSet"], "?"], ["GoalSet", "?"], [{ step: 7 }, "?"], [{ step: "Nope" }, "Nope"],
      [{ step: "x".repeat(80) }, "x".repeat(64)]
  ])("it is called what it calls itself: %j", (step, refused) => {
    expect(practice.whyNot(Closed, step, { by: "mother", at })).toMatchObject({ refused, reasons: [{ reason: "Malformed" }] })
  })
  it("nothing throws when what comes in does", () => {
    const hostile = { get step(): string { throw new Error("mine") }, get by(): string { throw new Error("mine") } }
    expect(practice.whyNot(Closed, hostile, hostile)).toEqual({
      refused: "?", trajectory: "story",
      reasons: [{ reason: "Malformed", faults: [{ path: [], problem: "unreadable" }, { path: ["who"], problem: "unreadable" }] }]
    })
  })
})
