import { describe, expect, it } from "vitest"
import { did, on } from "../../src/Story.ts"
import type { Act } from "../../src/Story.ts"
import { opened, practice, told, trajectoryIn } from "../step/stage.ts"

const { Exploring } = trajectoryIn
type Verdict = "safe-enough" | "not-safe-with-immediate-plan" | "not-safe-without-plan"
const judged = (by: string, verdict: Verdict, child = "baby"): Act => did("SafetyJudged", { child, verdict }, by)
const isSafe = (at: string, ...acts: readonly (Act | readonly Act[])[]) => practice.isSafe(told(opened, ...acts), "baby", at)
const voices = (answer: ReturnType<typeof isSafe>) => answer.judgements.map(({ by, verdict, daysOld }) => [by, verdict, daysOld])

describe("is this child safe?", () => {
  it("nobody has said", () => {
    expect(practice.isSafe(Exploring, "baby", "2026-03-09")).toEqual({
      child: "baby", answer: "never-judged", judgements: [], voicesDiffer: false,
      connections: { lastingAdults: [], safePerson: undefined, spokesperson: undefined, informedNetwork: [] },
      placement: undefined, immediatePlans: []
    })
  })
  it("the latest judgement answers, with its whole record and its age in days", () => {
    const answer = isSafe("2026-03-10T08:00:00Z", on("2026-03-04T23:00:00Z", judged("care-worker", "not-safe-without-plan")))
    expect(answer.answer).toBe("not-safe-without-plan")
    expect(answer.judgements).toEqual([{ ...told(opened, on("2026-03-04T23:00:00Z",
      judged("care-worker", "not-safe-without-plan"))).judgements[0], daysOld: 6 }])
    expect(answer.voicesDiffer).toBe(false)
  })
  it("of each person the latest counts, newest first", () => {
    const answer = isSafe("2026-03-10",
      on("2026-03-04", judged("care-worker", "not-safe-without-plan")), on("2026-03-05", judged("consultant", "safe-enough")),
        on("2026-03-06", judged("care-worker", "safe-enough")))
    expect(voices(answer)).toEqual([["care-worker", "safe-enough", 4], ["consultant", "safe-enough", 5]])
    expect(answer.voicesDiffer).toBe(false)
  })
  it("newest by the day it was judged, not by when it was recorded", () => {
    const answer = isSafe("2026-03-10", on("2026-03-06", judged("care-worker", "safe-enough")),
      on("2026-03-04", judged("care-worker", "not-safe-without-plan")), on("2026-03-05", judged("consultant", "not-safe-without-plan")))
    expect(voices(answer)).toEqual([["care-worker", "safe-enough", 4], ["consultant", "not-safe-without-plan", 5]])
    expect(answer.answer).toBe("safe-enough")
  })
  it("on one day the later step is the newer", () => {
    const answer = isSafe("2026-03-06", on("2026-03-06", judged("care-worker", "safe-enough"),
      judged("consultant", "not-safe-with-immediate-plan"), judged("care-worker", "not-safe-without-plan")))
    expect(voices(answer)).toEqual([["care-worker", "not-safe-without-plan", 0], ["consultant", "not-safe-with-immediate-plan", 0]])
    const timed = isSafe("2026-03-06", on("2026-03-06T10:00:00.500Z", judged("care-worker", "safe-enough")),
      on("2026-03-06T10:00:00Z", judged("consultant", "safe-enough")))
    expect(voices(timed).map(([by]) => by)).toEqual(["care-worker", "consultant"])
  })
  it("voices that differ stand side by side", () => {
    const answer = isSafe("2026-03-10", on("2026-03-05", judged("consultant", "safe-enough")),
      on("2026-03-06", judged("care-worker", "not-safe-without-plan")))
    expect(answer.voicesDiffer).toBe(true)
    expect(answer.answer).toBe("not-safe-without-plan")
  })
  it("a view added to a judgement is a voice that differs; on another step or another child's it is not", () => {
    const view = (to: string) => isSafe("2026-03-10", judged("care-worker", "safe-enough"),
      judged("care-worker", "safe-enough", "teenager"), did("ViewAdded", { to, of: "mother" })).voicesDiffer
    expect([view("10"), view("11"), view("9")]).toEqual([true, false, false])
  })
  it("what was judged after the day is left out, what was judged on it is not", () => {
    const acts = [on("2026-03-04", judged("care-worker", "safe-enough")),
      on("2026-03-06T23:30:00Z", judged("care-worker", "not-safe-without-plan"))]
    expect(isSafe("2026-03-05T23:59:59Z", ...acts).answer).toBe("safe-enough")
    expect(isSafe("2026-03-06", ...acts).answer).toBe("not-safe-without-plan")
    expect(isSafe("2026-03-01", ...acts).answer).toBe("never-judged")
  })
  it("a judgement that was withdrawn does not count from that day on; one that stands or changed does", () => {
    const acts = [on("2026-03-04", judged("care-worker", "safe-enough"), judged("consultant", "not-safe-without-plan"))]
    const reviewed = (outcome: "stands" | "changed" | "withdrawn") =>
      [...acts, on("2026-03-06T09:00:00Z", did("JudgementReviewed", { of: "11", outcome }))]
    expect(isSafe("2026-03-06", ...reviewed("withdrawn")).answer).toBe("safe-enough")
    expect(isSafe("2026-03-05", ...reviewed("withdrawn")).answer).toBe("not-safe-without-plan")
    for (const outcome of ["stands", "changed"] as const) expect(isSafe("2026-03-06", ...reviewed(outcome)).answer,
      outcome).toBe("not-safe-without-plan")
  })
  it("another child's judgement says nothing of this one", () => {
    expect(isSafe("2026-03-10", judged("care-worker", "safe-enough", "teenager"))).toMatchObject({ answer: "never-judged", judgements: [] })
  })
})

describe("who is around this child", () => {
  const around = [
    did("LastingAdultCommitted", { adult: "mother", child: "baby" }), did("LastingAdultCommitted", { adult: "neighbour", child: "baby" }),
      did("LastingAdultCommitted", { adult: "grandmother", child: "teenager" }),
    did("SafePersonChosen", { child: "teenager", person: "mother" }), did("SafePersonChosen", { child: "baby", person: "neighbour" }),
    did("SpokespersonNamed", { child: "teenager", person: "mother" }), did("SpokespersonNamed", { child: "baby", person: "grandmother" }),
    did("DangerStated", { danger: "d" }), did("NetworkPersonAsked", { person: "mother" }),
      did("NetworkPersonInformed", { person: "grandmother", of: ["d"] }), did("NetworkPersonInformed", { person: "neighbour", of: ["d"] })
  ]

  it("lasting adults, safe person, spokesperson and those who know", () => {
    expect(isSafe("2026-03-10", ...around).connections).toEqual({
      lastingAdults: ["mother", "neighbour"], safePerson: "neighbour", spokesperson: "grandmother",
        informedNetwork: ["grandmother", "neighbour"]
    })
  })
  it("as far as they are still here", () => {
    const left = isSafe("2026-03-10", ...around, did("PersonLeft", { person: "neighbour" })).connections
    expect(left).toEqual({ lastingAdults: ["mother"], safePerson: undefined, spokesperson: "grandmother",
      informedNetwork: ["grandmother"] })
  })
  it("who was told of another child's danger does not know of this one's", () => {
    const told = isSafe("2026-03-10", did("DangerStated", { danger: "hers", children: ["teenager"] }),
      did("DangerStated", { danger: "his", children: ["baby"] }),
      did("NetworkPersonInformed", { person: "neighbour", of: ["hers"] }),
        did("NetworkPersonInformed", { person: "grandmother", of: ["hers", "his"] }))
    expect(told.connections.informedNetwork).toEqual(["grandmother"])
  })
  it("where it stays, and which immediate plans run", () => {
    const until = "2026-03-10"
    const placed = [
      did("ChildPlaced", { placement: "first", child: "baby" }), did("ChildReturned", { placement: "first" }),
        did("ChildPlaced", { placement: "now", child: "baby", where: "kin" }),
        did("ChildPlaced", { placement: "other", child: "teenager" }),
      did("ImmediatePlanMade", { plan: "over", children: ["baby"], until }), did("ImmediatePlanEnded", { plan: "over" }),
        did("ImmediatePlanMade", { plan: "both", children: ["teenager", "baby"], until }),
        did("ImmediatePlanMade", { plan: "hers", children: ["teenager"], until })
    ]
    const answer = isSafe("2026-03-10", ...placed)
    expect(answer.placement).toMatchObject({ id: "now", child: "baby", where: "kin" })
    expect(answer.immediatePlans).toEqual(["both"])
    expect(isSafe("2026-03-10", ...placed.slice(0, 2)).placement).toBeUndefined()
    expect(isSafe("2026-03-11", ...placed).immediatePlans).toEqual([])
    expect(isSafe("2026-03-01", ...placed)).toMatchObject({ placement: undefined, immediatePlans: [] })
    expect(isSafe("2026-03-02T08:00:00Z", ...placed)).toMatchObject({ placement: { id: "now" }, immediatePlans: ["both"] })
  })
})
