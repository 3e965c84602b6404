/** A case told as data: what was taken and refused, what was late and when, and how the answer about each child changed. */
import { describe, expect, it } from "vitest"
import { changed, tinyText, told } from "../tiny.ts"

const telling = await told(tinyText)

it("every step of the file is either taken or refused, in its place", () => {
  expect(telling.steps.map(({ place, number, step }) => [place, number, step.step])).toEqual([
    [1, 1, "PersonJoined"], [2, 2, "PersonJoined"], [3, 3, "SignalReceived"], [4, 4, "TrajectoryOpened"], [6, 5, "ReasonExplained"], [7, 6, "ChildHeard"],
    [8, 7, "SafetyJudged"], [9, 8, "ViewAdded"], [10, 9, "DangerStated"], [11, 10, "ExistingSafetyShown"], [12, 11, "Deviated"], [13, 12, "FeedbackGiven"]
  ])
  expect(telling.refusals.map(({ place, step }) => [place, step.step])).toEqual([[5, "WhatSettled"]])
})

it("until a day: what was recorded by the end of it, whenever it happened", async () => {
  expect((await told(tinyText, { until: "2026-01-08" })).steps.at(-1)?.id).toBe("4")
  expect((await told(tinyText, { until: "2026-01-09" })).steps.map(({ id }) => id)).toContain("6")
})

it("a refusal names everything that needs to happen, and who can do it", () => {
  const needs = telling.refusals[0]?.reasons.flatMap((reason) => (reason.reason === "Unmet" ? [reason.need] : [])) ?? []
  expect(needs).toHaveLength(telling.refusals[0]?.reasons.length ?? -1)
  expect(needs.map(({ rule, about }) => [rule, ...Object.values(about)])).toEqual(expect.arrayContaining([
    ["a-danger-is-stated"], ["the-way-out-is-known"], ["why-known-from-day-one", "noor"], ["why-known-from-day-one", "els"], ["child-has-a-voice", "noor"]
  ]))
  expect(needs.find(({ rule }) => rule === "child-has-a-voice")?.ways).toEqual([
    expect.objectContaining({ step: "ChildHeard", people: ["noor", "an", "els"] }), expect.objectContaining({ step: "ChildNotHeard", people: ["an"] })
  ])
})

it("the steps the refusal asks for make it possible", () => {
  expect(telling.refusals[0]?.phase).toBe("Exploring")
  expect(telling.steps.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from} ${to}`)).toEqual(["NotStarted Signalled", "Signalled Exploring"])
})

describe("what was late", () => {
  const inTheseRules = new Set(["why-known-from-day-one", "child-asked-for-feedback"])
  it("from the day after it was due until it was done", () => {
    const owed = telling.owed.filter(({ need }) => inTheseRules.has(need.rule))
    expect(owed.map(({ need, due, lateFrom, settled, daysLate }) => [need.rule, Object.values(need.about)[0], due, lateFrom, settled?.how, settled?.on, settled?.place, daysLate])).toEqual([
      ["why-known-from-day-one", "noor", "2026-01-06", "2026-01-07", "met", "2026-01-09", 6, 3],
      ["why-known-from-day-one", "els", "2026-01-06", "2026-01-07", "met", "2026-01-09", 6, 3],
      ["child-asked-for-feedback", "noor", "2026-02-17", "2026-02-18", "met", "2026-03-20", 13, 31]
    ])
  })
  it("is still open at the end when nobody did it", async () => {
    const { owed, end } = await told(tinyText, { until: "2026-03-01" })
    const asked = owed.find(({ need }) => need.rule === "child-asked-for-feedback")
    expect(asked).toMatchObject({ due: "2026-02-17", daysLate: 12, need: { setAside: "12" } })
    expect(asked).not.toHaveProperty("settled")
    expect(end.needs.find(({ rule }) => rule === "child-asked-for-feedback")?.state).toBe("overdue")
  })
  it("is no longer asked when involvement ends", async () => {
    const { owed } = await told(`${tinyText.replace(/ {2}- \{ on: 2026-03-20[^\n]*\n/, "")}  - on: 2026-03-20
    by: an
    step: InvolvementEnded
    because: moved
    told: [noor, els]
    carriedBy: []
    says: They moved.
`)
    expect(owed.find(({ need }) => need.rule === "child-asked-for-feedback")).toMatchObject({ daysLate: 31, settled: { how: "lapsed", on: "2026-03-20", place: 13 } })
  })
  it("is counted to a later day when asked for", async () => {
    const { until, owed } = await told(tinyText, { until: "2026-06-01" })
    expect(until).toBe("2026-06-01")
    expect(owed.filter(({ need }) => need.rule === "child-asked-for-feedback").at(-1)).toMatchObject({ due: "2026-05-01", daysLate: 31 })
  })
})

it("the answer about a child is given at each turn where it changes, and only there", () => {
  expect(telling.safety.map(({ place, changed: facets, answer }) => [place, facets, answer.answer, answer.voicesDiffer])).toEqual([
    [3, ["answer"], "never-judged", false],
    [8, ["answer", "judgements"], "not-safe-without-plan", false],
    [9, ["voices"], "not-safe-without-plan", true]
  ])
  expect(telling.safety[1]?.answer.judgements[0]).toMatchObject({ by: "an", daysOld: 0, grounds: { kind: "opinion", says: { text: "Nobody is there in the evenings." } } })
  expect(telling.safety[2]?.views.map(({ of }) => of)).toEqual(["els"])
})

describe("what was left out with a reason", () => {
  const review = (on: string) => `  - { on: ${on}, by: an, step: ReviewHeld, review: spring, present: [an, els], viewTakenOf: [noor], stillNeeded: true, directionBy: [els], nextStep: Tea. }\n`
  it("is told with what waits now", () => {
    expect(telling.deviations).toMatchObject([{ place: 12, rule: "child-asked-for-feedback", about: "noor", because: { text: "She asked for quiet." } }])
    expect(telling.deviations[0]?.needs.map(({ rule, about, setAside }) => [rule, about, setAside])).toEqual([["child-asked-for-feedback", { child: "noor" }, "12"]])
    expect(telling.deviations[0]).not.toHaveProperty("back")
  })
  it("is asked again after the next review, and the telling says which", async () => {
    const { deviations, end } = await told(`${tinyText}${review("2026-03-21")}${review("2026-03-25").replace("spring", "later")}`, { until: "2026-06-01" })
    expect(deviations).toMatchObject([{ back: { on: "2026-03-21", place: 14 } }])
    expect(end.needs.find(({ rule }) => rule === "child-asked-for-feedback")).not.toHaveProperty("setAside")
  })
  it("is not asked again after a review on that same day", async () => {
    const { deviations, end } = await told(`${tinyText.replace(/ {2}- \{ on: 2026-03-20[^\n]*\n/, "")}${review("2026-02-20")}`, { until: "2026-03-01" })
    expect(deviations[0]).not.toHaveProperty("back")
    expect(end.needs.find(({ rule }) => rule === "child-asked-for-feedback")).toMatchObject({ setAside: "12" })
  })
})

it("what an emergency steps over stands open beside it, and is owed with a day", async () => {
  const placed = await told(changed("  - on: 2026-01-06\n    by: an\n    step: WhatSettled", `  - on: 2026-01-06
    by: an
    step: ChildPlaced
    placement: at-omas
    child: noor
    where: kin
    because: Tonight.
    lighterWeighed: no-time
  - on: 2026-01-06
    by: an
    step: WhatSettled`).replace(/ {2}- on: 2026-01-09\n {4}by: noor[\s\S]*?readBack: true\n/, ""), { until: "2026-02-01" })
  expect(placed.steps.find(({ step }) => step.step === "ChildPlaced")?.open).toContainEqual({ rule: "child-has-a-voice", strength: "must", what: "voice", about: { child: "noor" } })
  expect(placed.owed.find(({ need }) => need.rule === "child-has-a-voice")).toMatchObject({ due: "2026-01-13", daysLate: 19 })
  expect(placed.safety.find(({ changed: facets }) => facets.includes("placement"))?.answer.placement?.id).toBe("at-omas")
})

it("at the end: where involvement and plan stand, what is needed, who is around each child", () => {
  expect(telling).toMatchObject({ omringd: 1, trajectory: "tiny", from: "2026-01-05", until: "2026-03-20", packs: ["charter@0.1.0"] })
  expect(telling.end).toMatchObject({ phase: "Exploring", since: "2026-01-06", track: "voluntary", plan: "none", planRules: [], carriers: [] })
  expect(telling.end.children.map(({ answer }) => [answer.child, answer.judgements[0]?.daysOld])).toEqual([["noor", 70]])
  expect(new Set(telling.end.needs.map(({ state }) => state))).toEqual(new Set(["overdue", "open", "upcoming"]))
})

it("is plain data, without a name of anyone", () => {
  expect(JSON.parse(JSON.stringify(telling))).toEqual(telling)
  for (const name of ["Noor", "An", "Wim", "Els", "Oma"]) expect(JSON.stringify(telling.steps.map(({ step, ...rest }) => [rest, Object.keys(step)]))).not.toContain(`"${name}"`)
})

