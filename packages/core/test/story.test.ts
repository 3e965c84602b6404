import { describe, expect, it } from "vitest"
import { Practice } from "../src/Practice.ts"
import { Need } from "../src/Need.ts"
import { accepted, act, baby, did, firstDay, given, joined, judge, judgeAt, mapped, mother, on, opened, planned, settled, teenager, tell } from "../src/Story.ts"
import type { Act } from "../src/Story.ts"
import { asking } from "./practice/pack.ts"

const practice = Practice.of()
const tags = (acts: readonly Act[]) => acts.map(({ tag }) => tag)
const steps = (acts: readonly Act[]) => [...act(practice, acts).trajectory.history]

describe("an act", () => {
  it("holds only what matters", () => {
    expect(did("GoalSet", { goal: "g" })).toStrictEqual({ tag: "GoalSet", fields: { goal: "g" } })
    expect(did("GoalSet", {}, "an")).toStrictEqual({ tag: "GoalSet", fields: {}, by: "an" })
    expect(on("2026-03-05", did("GoalSet"), [did("Scaled"), did("Scaled")]).map((one) => one.on)).toEqual(["2026-03-05", "2026-03-05",
      "2026-03-05"])
  })
  it("is a whole step once it is acted: the rest is sketched from who and what is there", () => {
    const step = steps([...opened(teenager), did("DangerStated", { danger: "alone" }), did("GoalSet", { goal: "g" })]).at(6)
    expect(step?.step).toMatchObject({ step: "DangerStated", danger: "alone", children: ["teenager"] })
    const told = act(practice, [...opened(teenager, baby), did("DangerStated", { danger: "a" }), did("DangerStated", { danger: "b" }),
      did("GoalSet", { danger: "b" })])
    expect(told.trajectory.goals).toMatchObject([{ id: "goal-10", danger: "b", children: ["teenager", "baby"],
      says: { text: "…", by: "consultant" } }])
  })
  it("is about what its own texts name, and only those it has", () => {
    const told = act(practice, [...opened(teenager, baby), did("ChildHeard", { child: "baby", how: "observation" })])
    expect(told.trajectory.voices).toMatchObject([{ child: "baby" }])
    const other = act(practice, [...opened(teenager), { tag: "ExpectationsShared",
      fields: { of: "teenager", child: 7, person: "nobody" } }])
    expect(other.acted).toBe(false)
  })
  it("is taken by who is named, or by who can, on its day or the first", () => {
    const acts = [...opened(teenager), did("ExpectationsShared", {}, "teenager"), did("ExpectationsShared"),
      ...on("2026-03-20", did("NecessityAsked"))]
    expect(steps(acts).slice(-3).map(({ by, at }) => [by, at])).toEqual([["teenager", firstDay], ["mother", firstDay],
      ["care-worker", "2026-03-20"]])
    expect(firstDay).toBe("2026-03-02")
  })
})

describe("acting stops at the first act that is refused", () => {
  it("and says which, why, and how far it came", () => {
    const refusedAct = did("GoalSet", { danger: "none" })
    const acted = act(practice, [...opened(teenager), refusedAct, did("DangerStated")])
    expect(acted).toMatchObject({ acted: false, act: refusedAct,
      refusal: { refused: "GoalSet", reasons: [{ reason: "UnknownReference", reference: "none" }] } })
    expect([acted.trajectory.version, acted.trajectory.id]).toEqual([6, "story"])
    expect(act(practice, opened(teenager)).acted).toBe(true)
    expect(act(practice, [])).toMatchObject({ acted: true, trajectory: { version: 0 } })
  })
  it("nobody takes what nobody there can take", () => {
    expect(act(practice, [did("GoalSet")])).toMatchObject({ acted: false,
      refusal: { reasons: expect.arrayContaining([{ reason: "NotInIt", by: "nobody" }]) as unknown } })
  })
})

describe("beginnings", () => {
  it("of a story", () => {
    expect(tags(opened(teenager, baby))).toEqual(["PersonJoined", "PersonJoined", "PersonJoined", "ChildJoined", "ChildJoined",
      "SignalReceived", "TrajectoryOpened"])
    expect(joined(mother)).toEqual([{ tag: "PersonJoined", fields: { person: "mother", role: "parent" }, by: "mother" }])
    expect(act(practice, opened(teenager, baby)).trajectory).toMatchObject({
      phase: { name: "Exploring", children: ["teenager", "baby"], holder: "consultant" }, signals: [{ from: "mother" }],
      children: [{ id: "teenager", speaks: "own" }, { id: "baby", speaks: "another" }],
        people: [{ id: "consultant" }, { id: "care-worker" }, { id: "mother" }]
    })
  })
  it("of each phase", () => {
    const phase = (...acts: readonly (readonly Act[])[]) => act(practice, acts.flat()).trajectory.phase.name
    expect(tags(mapped("alone"))).toEqual(["DangerStated", "GoalSet", "Scaled", "WithdrawalAgreed"])
    expect(mapped("alone")[1]?.fields).toEqual({ goal: "alone-goal", danger: "alone" })
    expect(mapped().map(({ fields }) => fields["danger"])).toEqual(["danger", "danger", "danger", undefined])
    expect([phase(opened(baby), mapped()), phase(opened(baby), settled()), phase(opened(baby), planned()),
      phase(opened(baby), accepted())]).toEqual(["Exploring", "Planning", "Planning", "Testing"])
  })
})

describe("given", () => {
  it("is looked at on the day of its last act", () => {
    const acts = [...on("2026-03-20", did("Scaled")), ...on("2026-03-10", did("Scaled")), did("Scaled")]
    expect(given(acts).when("GoalSet", { goal: "g" })).toStrictEqual({ given: acts, when: { tag: "GoalSet", fields: { goal: "g" } },
      on: "2026-03-20" })
    expect(given(did("Scaled"), [did("Scaled")]).when("GoalSet")).toMatchObject({ on: firstDay,
      given: [{ tag: "Scaled" }, { tag: "Scaled" }] })
  })
  it("or on a day that is said, without a step", () => {
    expect(given(did("Scaled")).on("2026-05-01")).toStrictEqual({ given: [{ tag: "Scaled", fields: {} }], on: "2026-05-01" })
  })
})

describe("judging a rule", () => {
  const later = asking("later", { strength: "should", owed: true, before: ["GoalSet"],
    needs: () => [Need.of("it", {}, { since: "2026-03-10" }).metBy("ChildHeard")] })
  it("leaves out what is not needed yet", () => {
    expect(judge(later, given(opened(teenager)).on("2026-03-09"))).toEqual([])
    expect(judge(later, given(opened(teenager)).on("2026-03-10"))).toMatchObject([{ what: "it" }])
    expect(judge(later, given(opened(teenager), on("2026-03-11", did("DangerStated"))).when("GoalSet"))).toMatchObject([{ what: "it" }])
  })
  it("sees the step that is proposed", () => {
    const seen: unknown[] = []
    const looking = asking("looking", { strength: "should", before: ["GoalSet"],
      needs: (_, { at, proposed }) => { seen.push([at, proposed?.step]); return [] } })
    judge(looking, given(opened(teenager), did("DangerStated")).when("GoalSet"))
    judge(looking, given(opened(teenager)).on("2026-03-09"))
    judge(looking, given(opened(teenager)).when("Scaled"))
    expect(seen).toEqual([[firstDay, "GoalSet"], ["2026-03-09", undefined]])
  })
  it("of a step that cannot be written down says what is wrong with it", () => {
    expect(judge(later, { given: opened(teenager), when: { tag: "GoalSet", fields: { goal: "a sentence" } },
      on: "2026-03-11" })).toMatchObject({ refused: "GoalSet", reasons: [{ reason: "Malformed" }] })
  })
  it("does not hide a rule that throws", () => {
    const throwing = asking("throwing", { strength: "should", owed: true, needs: () => { throw new Error("no answer") } })
    expect(() => judge(throwing, given(opened(teenager)).on("2026-03-09"))).toThrow("no answer")
  })
  it("acts a story out once, for as many rules as one likes", () => {
    const told = tell(given(opened(teenager), on("2026-03-11", did("DangerStated"))).when("GoalSet"))
    if ("reasons" in told) throw new Error("it can be told")
    expect(told).toMatchObject({ on: "2026-03-11", proposed: { step: "GoalSet" } })
    expect(judgeAt(later, told)).toMatchObject([{ what: "it" }])
    expect(judgeAt({ ...later, before: ["Scaled"] }, told)).toEqual([])
  })
})
