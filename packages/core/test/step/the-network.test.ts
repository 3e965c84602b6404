import { describe, expect, it } from "vitest"
import { did } from "../../src/Story.ts"
import { changes, lettingGo, opened, told, today, trajectoryIn, words } from "./stage.ts"

const { Closed } = trajectoryIn
const firstDay = "2026-03-02"
const network = told(
  opened, did("RelativeFound", { person: "aunt" }), did("NetworkPersonAsked", { person: "neighbour", answer: "not-yet" }),
  did("DangerStated", { danger: "d" }), did("DangerStated", { danger: "e" }),
    did("NetworkPersonInformed", { person: "neighbour", of: ["d"] })
)
const [aunt, neighbour] = network.network

it("RelativeFound is in it, and of the network", () => {
  expect(changes(network, "RelativeFound", { person: "uncle", relation: "aunt-or-uncle", household: false }, "mother")).toEqual({
    people: [...network.people, { id: "uncle", role: "network-person", relation: "aunt-or-uncle", household: false, since: today }],
    network: [aunt, neighbour, { person: "uncle", found: today, informedOf: [] }]
  })
})

it("NetworkPersonAsked: of the one who was asked the answer is known, the latest counts", () => {
  expect(changes(network, "NetworkPersonAsked", { person: "neighbour", answer: "yes" }, "mother")).toEqual({
    network: [aunt, { person: "neighbour", found: firstDay, answer: "yes", informedOf: ["d"] }]
  })
})

it("NetworkPersonInformed: of which dangers, each once", () => {
  expect(changes(network, "NetworkPersonInformed", { person: "neighbour", of: ["d", "e"], ground: "with-consent" }, "mother")).toEqual({
    network: [aunt, { person: "neighbour", found: firstDay, answer: "not-yet", informedOf: ["d", "e"] }]
  })
})

it("NetworkPersonCommitted: who joined without being found is of the network from then on", () => {
  expect(changes(network, "NetworkPersonCommitted", { person: "grandmother", does: words }, "mother")).toEqual({
    network: [aunt, neighbour, { person: "grandmother", found: today, informedOf: [], committed: today }]
  })
})

it("LastingAdultCommitted: once for each child, the latest day counts", () => {
  const before = told(
    opened, did("LastingAdultCommitted", { adult: "grandmother", child: "baby" }),
      did("LastingAdultCommitted", { adult: "grandmother", child: "teenager" }),
    did("LastingAdultCommitted", { adult: "mother", child: "baby" })
  )
  expect(changes(before, "LastingAdultCommitted", { adult: "grandmother", child: "baby", says: { ...words, by: "grandmother" } },
    "grandmother")).toEqual({
    lastingAdults: [
      { adult: "grandmother", child: "teenager", at: firstDay }, { adult: "mother", child: "baby", at: firstDay },
        { adult: "grandmother", child: "baby", at: today }
    ]
  })
})

it("NetworkMeetingCalled: who calls, on which day, and whom", () => {
  const before = told(opened, did("NetworkMeetingCalled", { on: "2026-03-12" }))
  expect(changes(before, "NetworkMeetingCalled", { on: "2026-03-20", invited: ["mother", "baby"] }, "neighbour")).toEqual({
    calls: [...before.calls, { by: "neighbour", on: "2026-03-20", invited: ["mother", "baby"], at: today }]
  })
})

it("NetworkMeetingHeld", () => {
  const before = told(opened, did("NetworkMeetingHeld", { meeting: "first" }))
  expect(changes(before, "NetworkMeetingHeld", { meeting: "second", present: ["mother", "neighbour"], viewTakenOf: ["baby"],
    next: "2026-04-06" }, "mother")).toEqual({
    meetings: [...before.meetings, { id: "second", present: ["mother", "neighbour"], viewTakenOf: ["baby"], next: "2026-04-06", at: today }]
  })
})

describe("ChairNamed", () => {
  it("is a function of the network", () => {
    const before = told(opened, did("CoordinatorNamed", { coordinator: "care-worker" }))
    expect(changes(before, "ChairNamed", { chair: "neighbour" }, "mother")).toEqual({
      functions: { coordinator: "care-worker", chair: "neighbour", spokespersons: [] }
    })
  })
  it("is part of letting go, and goes on after the end", () => {
    const before = told(lettingGo)
    expect(changes(before, "ChairNamed", { chair: "neighbour" }, "mother")).toEqual({
      functions: { chair: "neighbour", spokespersons: [] }, phase: { ...before.phase, chair: "neighbour" }
    })
    expect(changes(Closed, "ChairNamed", { chair: "neighbour" },
      "mother")).toEqual({ functions: { chair: "neighbour", spokespersons: [] } })
  })
})

it("SafePersonChosen: one for each child", () => {
  const before = told(opened, did("SafePersonChosen", { child: "baby", person: "mother" }),
    did("SafePersonChosen", { child: "teenager", person: "mother" }))
  expect(changes(before, "SafePersonChosen", { child: "baby", person: "neighbour", sign: words }, "teenager")).toEqual({
    safePersons: [{ child: "teenager", person: "mother", at: firstDay }, { child: "baby", person: "neighbour", at: today }]
  })
})
