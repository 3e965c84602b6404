import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { Fold } from "../../src/Fold.ts"
import { Practice } from "../../src/Practice.ts"
import type { Step } from "../../src/Step.ts"
import { did, on, settled } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { opened, practice, reasonsAgainst, storyTo, told, toldUnder, trajectoryIn, words } from "../step/stage.ts"
import { asking, narrowing, practiceOf } from "./pack.ts"

const { Exploring } = trajectoryIn
const firstDay = "2026-03-02"

const steps = (trajectory: Trajectory): readonly Step[] => [...trajectory.history].map(({ step }) => step)
/** The recorded step with some fields otherwise. */
const otherwise = (trajectory: Trajectory, id: string, fields: object) => ({ ...trajectory.history.get(id)?.step, ...fields })
const correction = (corrects: string, instead?: object) => ({ step: "StepCorrected", corrects, because: words,
  ...(instead === undefined ? {} : { instead }) })
const takerOf = (trajectory: Trajectory, id: string) => trajectory.history.get(id)?.by ?? "mother"
/** Corrected by whoever took it. */
const correct = (trajectory: Trajectory, corrects: string, instead?: object, under = practice): Trajectory =>
  Result.getOrThrow(under.takeUnknown(trajectory, correction(corrects, instead),
    { by: takerOf(trajectory, corrects), at: "2026-03-09" })).trajectory
const refused = (trajectory: Trajectory, corrects: string, instead?: object, under = practice) =>
  reasonsAgainst(trajectory, correction(corrects, instead), takerOf(trajectory, corrects), under)
const misfit = (code: string, path: string, about: string) => ({ reason: "Misfit", misfit: { code, path, about } })

const before = told(opened, did("ExpectationsShared", { of: "teenager" }), on("2026-03-04", did("ExpectationsShared", { of: "mother" })))

describe("a correction", () => {
  it("tells the story with another step in its place, on the day and in the place of the first", () => {
    const after = correct(before, "10", otherwise(before, "10", { of: "baby" }))
    expect(after.expectations).toEqual([{ of: "baby", at: firstDay }, { of: "mother", at: "2026-03-04" }])
  })
  it("or as entered in error", () => {
    expect(correct(before, "10").expectations).toEqual([{ of: "mother", at: "2026-03-04" }])
  })
  it("takes nothing away from what was recorded", () => {
    const after = correct(before, "10")
    expect(after.version).toBe(before.version + 1)
    expect(after.id).toBe(before.id)
    expect(steps(after).slice(0, -1)).toEqual(steps(before))
    expect(after.history.at(after.version)?.step).toMatchObject({ step: "StepCorrected", corrects: "10" })
    expect(after.history.get("10")).toBe(before.history.get("10"))
  })
  it("of what was corrected before counts in its place", () => {
    const wrong = correct(before, "10")
    expect(correct(wrong, "10", otherwise(before, "10", { of: "baby" })).expectations.map(({ of }) => of)).toEqual(["baby", "mother"])
    const twice = correct(correct(before, "10", otherwise(before, "10", { of: "baby" })), "10",
      otherwise(before, "10", { of: "neighbour" }))
    expect(twice.expectations.map(({ of }) => of)).toEqual(["neighbour", "mother"])
    expect(correct(twice, "11").expectations.map(({ of }) => of)).toEqual(["neighbour"])
  })
  it("goes on: what is taken after it stands on it", () => {
    const renamed = correct(told(opened, did("DangerStated", { danger: "d" })), "10",
      { ...otherwise(told(opened, did("DangerStated", { danger: "d" })), "10", { danger: "alone" }) })
    expect(renamed.dangers.map(({ id, step }) => [id, step])).toEqual([["alone", "10"]])
    const after = Result.getOrThrow(practice.takeUnknown(renamed,
      { step: "GoalSet", goal: "g", danger: "alone", children: ["baby"], says: words }, { by: "consultant", at: "2026-03-10" }))
    expect(after.trajectory.goals.map(({ danger }) => danger)).toEqual(["alone"])
    expect(after.taken.number).toBe(12)
  })
  it("leaves the day on which a danger was stated, also when it is told otherwise", () => {
    const stated = told(opened, on("2026-03-05", did("DangerStated", { danger: "d" })))
    expect(correct(stated, "10", otherwise(stated, "10", { danger: "alone" })).dangers).toMatchObject([{ id: "alone", at: "2026-03-05" }])
  })
  it("can change who is in it, and where the story stands", () => {
    const fewer = correct(Exploring, "9", otherwise(Exploring, "9", { children: ["baby"], family: "other" }))
    expect(fewer.phase).toEqual({ ...Exploring.phase, children: ["baby"], family: "other" })
    expect(correct(trajectoryIn.Answered, "9").phase.name).toBe("Signalled")
  })
  it("of an emergency takes away what it stepped over as well", () => {
    const under = practiceOf(asking("heard", { strength: "must", before: ["ChildPlaced"] }),
      asking("asked", { strength: "ask", before: ["ReviewHeld"] }))
    const placed = toldUnder(under, opened, did("ChildPlaced"), did("ReviewHeld"))
    const corrected = correct(placed, "10", undefined, under)
    expect([placed.skipped.length, corrected.skipped.length]).toEqual([2, 0])
    expect(corrected.raised).toEqual(placed.raised)
    expect(correct(placed, "10", otherwise(placed, "10", { child: "teenager" }), under).skipped).toEqual(placed.skipped)
  })
  it("leaves a view on the step that was corrected, and counts it where that step now stands", () => {
    const viewed = told(opened, did("DangerStated", { danger: "d", contributors: ["mother"] }),
      did("ViewAdded", { to: "10", of: "neighbour" }))
    expect(viewed.dangers[0]?.contributors).toEqual(["mother", "neighbour"])
    const after = correct(viewed, "10", otherwise(viewed, "10", { contributors: ["grandmother"] }))
    expect(after.views).toEqual(viewed.views)
    expect(after.dangers[0]?.contributors).toEqual(["grandmother", "neighbour"])
    expect(correct(viewed, "10").views).toEqual(viewed.views)
  })
})

describe("who corrects a step", () => {
  const judged = told(opened, did("SafetyJudged", { child: "baby" }, "care-worker"))
  const by = (who: string, instead?: object) => reasonsAgainst(judged, correction("10", instead), who)

  it("took it, or could have taken it", () => {
    expect(by("care-worker")).toEqual([])
    expect(by("consultant")).toEqual([])
    expect(by("mother")).toEqual([{ reason: "OtherMandate", mandate: "judge-safety", heldBy: ["consultant", "care-worker"],
      role: "parent" }])
  })
  it("is in it", () => {
    expect(by("stranger")).toEqual([{ reason: "NotInIt", by: "stranger" }])
  })
  it("may have taken it under a mandate that packs narrowed since", () => {
    const narrowed = Practice.of(narrowing("local", { "judge-safety": ["consultant"] }))
    expect(reasonsAgainst(judged, correction("10"), "care-worker", narrowed)).toEqual([])
  })
  it("hears that beside what else is wrong", () => {
    expect(by("mother", { step: "PlanAccepted" }).map(({ reason }) => reason)).toEqual(["OtherMandate", "Misfit"])
  })
})

describe("that a parent was entered in error", () => {
  const joined = (by: string) => told(opened, did("PersonJoined", { person: "father", role: "parent" }, by))
  const by = (who: string, recorder: string, instead?: object, before = joined(recorder)) =>
    reasonsAgainst(before, correction("10", instead === undefined ? undefined : otherwise(before, "10", instead)), who)
  const shutOut = [misfit("a-parent-is-not-shut-out", "corrects", "father")]

  it("is for the parent to say, and for whoever wrote it", () => {
    expect(by("father", "father")).toEqual([])
    expect(by("father", "care-worker")).toEqual([])
    expect(by("care-worker", "care-worker")).toEqual([])
    for (const other of ["neighbour", "mother", "teenager", "consultant"]) expect(by(other, "father"), other).toEqual(shutOut)
    expect(by("consultant", "care-worker")).toEqual(shutOut)
  })
  it("also when another is put in that place, or the parent in another role", () => {
    expect(by("consultant", "care-worker", { person: "stepfather" })).toEqual(shutOut)
    expect(by("neighbour", "father", { role: "referrer" })).toEqual(shutOut)
    expect(by("neighbour", "father", { household: true })).toEqual([])
  })
  it("also of a parent who came in with a signal, unless another keeps them in it", () => {
    const signal = (name: string) => did("SignalReceived", { signal: name, from: "father", as: "parent", children: [] }, "father")
    expect(by("neighbour", "father", undefined, told(opened, signal("one")))).toEqual(shutOut)
    expect(by("neighbour", "father", undefined, told(opened, signal("one"), signal("two")))).toEqual([])
  })
  it("of anyone else, whoever could have written it says so", () => {
    const before = told(opened, did("PersonJoined", { person: "aunt", role: "network-person" }, "aunt"))
    expect(by("neighbour", "aunt", undefined, before)).toEqual([])
  })
})

describe("a correction is refused", () => {
  it("of what is not there, as that alone", () => {
    expect(refused(before, "99")).toEqual([{ reason: "UnknownReference", path: "corrects", to: "step", reference: "99" }])
  })
  it("of an opinion, into another step, for both reasons at once", () => {
    const opinion = told(opened, did("StrengthNamed", { strength: "s", says: { kind: "opinion", says: words } }))
    expect(refused(opinion, "10", { step: "PlanAccepted" })).toEqual([
      misfit("an-opinion-is-answered-not-edited", "corrects", "10"), misfit("another-step-instead", "instead.step", "StrengthNamed")
    ])
  })
  it("but an account, an observation or a fact can be", () => {
    for (const kind of ["account", "observation", "fact"] as const) {
      const account = told(opened, did("StrengthNamed", { strength: "s", says: { kind, says: words } }),
        did("SafetyJudged", { grounds: { kind, says: words } }))
      expect(refused(account, "10")).toEqual([])
      expect(refused(account, "11")).toEqual([])
    }
  })
  it("when what is said instead could not have been taken there: with its own reasons, each at its place", () => {
    expect(refused(before, "10", otherwise(before, "10", { of: "stranger", says: { ...words, by: "ghost" } }))).toEqual([
      { reason: "UnknownReference", path: "instead.of", to: "person", reference: "stranger" },
      { reason: "UnknownReference", path: "instead.says.by", to: "person", reference: "ghost" }
    ])
    const chaired = told(opened, did("ChairNamed", { chair: "mother" }), did("DangerStated", { danger: "d" }),
      did("DangerStated", { danger: "e" }))
    expect(refused(chaired, "10", { step: "ChairNamed", chair: "care-worker" })).toEqual([misfit("adult-is-professional", "instead.chair",
      "care-worker")])
    expect(refused(chaired, "12", otherwise(chaired, "12", { danger: "d" }))).toEqual([{ reason: "ReferenceInUse", path: "instead.danger",
      of: "danger", reference: "d" }])
  })
  it("when it could not even be read", () => {
    expect(refused(before, "10", { step: "ExpectationsShared", of: "mother" })).toEqual([
      { reason: "Malformed", faults: [{ path: ["instead", "says"], problem: "missing" }] }
    ])
    expect(refused(before, "10", { step: "Nope" })).toMatchObject([{ reason: "Malformed",
      faults: [{ path: ["instead", "step"], problem: "unknown-step" }] }])
  })
  it("when a later step would lose its ground: the first of them is named", () => {
    const stands = (...acts: readonly Act[]) => told(opened, did("DangerStated", { danger: "d" }), ...acts)
    expect(refused(stands(), "10")).toEqual([])
    expect(refused(stands(did("ExpectationsShared"), did("GoalSet"), did("Scaled")),
      "10")).toEqual([misfit("others-stand-on-it", "corrects", "12")])
    expect(refused(stands(did("GoalSet")), "10", otherwise(stands(), "10", { danger: "other" }))).toEqual([misfit("others-stand-on-it",
      "corrects", "11")])
    expect(refused(Exploring, "1")).toEqual([misfit("others-stand-on-it", "corrects", "6")])
  })
  it("also when only what is built in would be missing", () => {
    const settledThen = told(opened, settled())
    expect(settledThen.history.at(14)?.step.step).toBe("WhatSettled")
    expect(refused(settledThen, "12")).toEqual([misfit("others-stand-on-it", "corrects", "14")])
    expect(refused(told(opened, settled(), did("Scaled")), "12")).toEqual([misfit("others-stand-on-it", "corrects", "14")])
    expect(refused(told(opened, settled().slice(0, -1), did("Scaled"), did("WhatSettled")), "12")).toEqual([])
  })
  it("when a must would be set aside instead", () => {
    const under = practiceOf(asking("heard", { strength: "should", owed: true }), asking("told", { strength: "must", owed: true }))
    const deviated = toldUnder(under, opened, did("Deviated", { rule: "heard" }))
    expect(refused(deviated, "10", otherwise(deviated, "10", { rule: "told" }),
      under)).toEqual([misfit("a-must-is-not-set-aside", "instead.rule", "told")])
    expect(refused(deviated, "10", otherwise(deviated, "10", { rule: "other" }), under)).toEqual([])
  })
  it("never for what a pack asked: that was asked when the step was taken", () => {
    const under = practiceOf(asking("heard", { strength: "must", before: ["GoalSet"] }))
    const unheard = told(opened, did("DangerStated", { danger: "d" }), did("ExpectationsShared"), did("GoalSet"))
    expect(refused(unheard, "11", undefined, under)).toEqual([])
  })
  it("tells the earlier corrections along with it", () => {
    const two = told(opened, did("DangerStated", { danger: "d" }), did("DangerStated", { danger: "e" }),
      did("GoalSet", { goal: "g", danger: "e" }))
    const moved = correct(two, "12", otherwise(two, "12", { danger: "d" }))
    expect(refused(two, "11")).toEqual([misfit("others-stand-on-it", "corrects", "12")])
    expect(refused(moved, "11")).toEqual([])
    expect(refused(moved, "10")).toEqual([misfit("others-stand-on-it", "corrects", "12")])
    expect(correct(moved, "11").dangers.map(({ id }) => id)).toEqual(["d"])
  })
  it.each(["10", "12"])("never because of what was said of %s: of what was recorded, also in error, can be spoken", (to) => {
    const viewed = Result.getOrThrow(practice.takeUnknown(correct(before, "10"), { step: "ViewAdded", to, of: "mother", says: words },
      { by: "mother", at: "2026-03-10" })).trajectory
    expect(refused(viewed, "11")).toEqual([])
    expect(correct(viewed, "11").views.map((view) => view.to)).toEqual([to])
  })
})

describe("as it was known on a day", () => {
  const recorded = (trajectory: Trajectory, step: object, at: string, recordedAt: string): Trajectory =>
    Result.getOrThrow(practice.takeUnknown(trajectory, step, { by: "mother", at, recordedAt })).trajectory
  const said = recorded(Exploring, { step: "ExpectationsShared", of: "teenager", says: words }, "2026-03-03", "2026-03-05T18:00:00Z")
  const corrected = recorded(said, { step: "StepCorrected", corrects: "10",
    instead: { step: "ExpectationsShared", of: "baby", says: words }, because: words }, "2026-03-08", "2026-03-10")
  const of = (day: string) => Practice.asKnownOn(corrected, day).expectations.map((one) => one.of)

  it.each([
    ["2026-03-03", []], ["2026-03-04", []], ["2026-03-05", ["teenager"]], ["2026-03-09", ["teenager"]], ["2026-03-10", ["baby"]],
      ["2030-01-01", ["baby"]]
  ])("on %s", (day, known) => {
    expect(of(day)).toEqual(known)
  })
  it("what had not been recorded by then is not in it", () => {
    const known = Practice.asKnownOn(corrected, "2026-03-09")
    expect([known.version, known.history.length, known.id]).toEqual([10, 10, "story"])
    expect(Practice.asKnownOn(corrected, "2026-03-01")).toEqual(Practice.start("story"))
    expect(Practice.asKnownOn(corrected, "2026-03-10").history.toArray()).toEqual(corrected.history.toArray())
  })
})

describe("folding", () => {
  it("from a trajectory or from the start gives what taking gave", () => {
    const full = correct(told(storyTo.Closed), "8", { ...told(storyTo.Closed).history.get("8")?.step, goesWell: "asked-not-answered" })
    const all = full.history.toArray()
    const plain = (trajectory: Trajectory) => ({ ...trajectory, history: trajectory.history.toArray() })
    expect(plain(practice.fold(Practice.start("story"), all))).toEqual(plain(full))
    const half = practice.fold(Practice.start("story"), all.slice(0, 12))
    expect([half.version, half.phase.name]).toEqual([12, "Exploring"])
    expect(plain(practice.fold(half, all.slice(12)))).toEqual(plain(full))
  })
  it("a correction whose other step cannot be read counts as entered in error", () => {
    const [last] = correct(before, "10", otherwise(before, "10", { of: "baby" })).history.toArray().slice(-1)
    if (last === undefined) throw new Error("nothing was taken")
    const broken = { ...last, step: { ...last.step, instead: { step: "Nope" } } as unknown as Step }
    expect(practice.fold(before, [broken]).expectations).toEqual([{ of: "mother", at: "2026-03-04" }])
    expect(Fold.correctionsIn([broken])).toEqual(new Map([["10", { step: "Nope" }]]))
  })
})
