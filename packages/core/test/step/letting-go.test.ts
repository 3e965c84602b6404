import { describe, expect, it } from "vitest"
import { accepted, did, on } from "../../src/Story.ts"
import { changes, lettingGo, opened, testing, told, today, trajectoryIn, words } from "./stage.ts"

const { Exploring, Planning, Testing, LettingGo, Closed } = trajectoryIn

describe("CarriedByNetwork", () => {
  const lasting = [{ child: "baby", adult: "grandmother" }, { child: "teenager", adult: "mother" }] as const

  it("begins letting go with the plan that was tried", () => {
    const before = told(testing, did("CoordinatorNamed", { coordinator: "care-worker" }))
    expect(changes(before, "CarriedByNetwork", { carriers: ["mother", "teenager"], chair: "neighbour", lasting }, "consultant")).toEqual({
      plan: { ...before.plan, carried: { by: ["mother", "teenager"], at: today } },
      functions: { coordinator: "care-worker", chair: "neighbour", spokespersons: [] },
      phase: { ...before.phase, name: "LettingGo", since: today, carriers: ["mother", "teenager"], chair: "neighbour", lasting }
    })
  })
  it("asks no lasting adult for a child that was let go", () => {
    const before = told(testing, did("ChildLetGo", { child: "baby" }))
    const { phase } = changes(before, "CarriedByNetwork", { carriers: ["mother"], chair: "mother", lasting: [lasting[1]] }, "consultant")
    expect(phase).toMatchObject({ name: "LettingGo", lasting: [lasting[1]] })
  })
})

it.each([Testing, LettingGo])("InvolvementReduced in $phase.name is told and changes no part", (before) => {
  expect(changes(before, "InvolvementReduced", { says: words }, "consultant")).toEqual({})
})

it("ChildLetGo: one, while the others go on", () => {
  const [first, second] = Exploring.children
  expect(changes(Exploring, "ChildLetGo", { child: "baby", because: "moved", safe: words, loved: words, surrounded: words },
    "consultant")).toEqual({
    children: [first, { ...second, letGo: today }]
  })
})

describe("InvolvementEnded", () => {
  const ended = { told: ["mother", "teenager"], says: words } as const
  const was = (phase: object) => ({ since: today, ...Object.fromEntries(Object.entries(phase).filter(([key]) =>
    ["family", "children", "holder", "reason", "opened"].includes(key))) })

  it.each([Exploring, Planning])("early, from $phase.name, without a plan nobody has to carry it", (before) => {
    expect(changes(before, "InvolvementEnded", { ...ended, because: "moved", carriedBy: [] }, "consultant")).toEqual({
      phase: { ...was(before.phase), name: "Closed", because: "moved", told: ended.told, carriers: [] }
    })
  })
  it.each([[Testing, "no-return"], [LettingGo, "let-go"]] as const)("names who carries the plan on", (before, because) => {
    expect(changes(before, "InvolvementEnded", { ...ended, because, carriedBy: ["grandmother", "baby"] }, "consultant")).toEqual({
      phase: { ...was(before.phase), name: "Closed", because, told: ended.told, carriers: ["grandmother", "baby"] }
    })
  })
})

it("NetworkCheckedIn, during letting go and after the end", () => {
  const before = told(lettingGo, did("NetworkCheckedIn", { person: "neighbour" }))
  expect(changes(before, "NetworkCheckedIn", { person: "mother", outcome: "does-not-hold", says: words }, "mother")).toEqual({
    plan: { ...before.plan, checkedIn: [{ by: "neighbour", holds: true, at: "2026-03-02" }, { by: "mother", holds: false, at: today }] }
  })
  expect(changes(Closed, "NetworkCheckedIn", { person: "mother", outcome: "holds" }, "mother")).toEqual({
    plan: { ...Closed.plan, checkedIn: [{ by: "mother", holds: true, at: today }] }
  })
})

it("what the services came for, and since when, goes with the phase until they leave", () => {
  const again = told(opened, did("InvolvementEnded", { because: "moved" }), on("2026-04-01", did("TrajectoryReopened")), accepted(), did("CarriedByNetwork"))
  expect(again.phase).toMatchObject({ name: "LettingGo", opened: "2026-04-01", after: "2026-03-02" })
  for (const { phase } of [Planning, Testing, LettingGo, Closed]) expect(phase).toMatchObject({ opened: "2026-03-02" })
  expect("after" in Testing.phase).toBe(false)
})

it("TrajectoryReopened goes on with its history, under whoever holds the mandate now", () => {
  const before = told(opened, did("PersonJoined", { person: "colleague", role: "consultant" }, "colleague"), did("InvolvementEnded"))
  const reason = String(before.version + 1)
  expect(changes(before, "TrajectoryReopened", { holder: "colleague", reason: words }, "colleague")).toEqual({
    phase: { name: "Exploring", since: today, family: "family", children: ["teenager", "baby"], holder: "colleague", reason, opened: today, after: before.phase.name === "Closed" ? before.phase.since : undefined }
  })
})
