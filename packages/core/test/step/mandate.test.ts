import { expect, it } from "vitest"
import { did } from "../../src/Story.ts"
import { changes, opened, told, today, trajectoryIn, words } from "./stage.ts"

const { Exploring } = trajectoryIn

const everyRole = told(opened, ...(["prosecutor", "judge"] as const).map((role) => did("PersonJoined", { person: role, role }, role)))
const judicial = told(opened, did("PersonJoined", { person: "judge", role: "judge" }, "judge"), did("CourtDecided"))

it("NecessityAsked", () => {
  expect(changes(Exploring, "NecessityAsked", { because: words, preparedWith: ["mother"] }, "care-worker")).toEqual({
    frame: { track: "necessity-asked", since: today }
  })
})

it.each([["necessary", "necessary"], ["not-necessary", "voluntary"]] as const)("NecessityDecided: %s", (outcome, track) => {
  expect(changes(Exploring, "NecessityDecided", { outcome, deciders: ["consultant"], grounds: words, until: "2026-12-31" },
    "consultant")).toEqual({
    frame: { track, since: today, until: "2026-12-31" }
  })
})

it("CourtSeized", () => {
  expect(changes(everyRole, "CourtSeized", { because: words, urgent: true },
    "prosecutor")).toEqual({ frame: { track: "court-seized", since: today } })
})

it("a measure stands while something else is asked, until the judge decides", () => {
  const { frame } = judicial
  expect(changes(judicial, "NecessityAsked", { because: words, preparedWith: ["mother"] }, "care-worker")).toEqual({})
  expect(changes(judicial, "NecessityDecided", { outcome: "not-necessary", deciders: ["consultant"], grounds: words }, "consultant")).toEqual({})
  expect(changes(judicial, "CourtSeized", { because: words, urgent: false }, "consultant")).toEqual({ frame: { ...frame, track: "court-seized", since: today } })
})

it("CourtDecided on a measure", () => {
  expect(changes(everyRole, "CourtDecided", { measure: "guidance", children: ["baby"], until: "2027-03-01", grounds: words },
    "judge")).toEqual({
    frame: { track: "judicial", since: today, measure: "guidance", until: "2027-03-01" }
  })
})

it("CourtDecided that there is no measure", () => {
  expect(changes(judicial, "CourtDecided", { measure: "none", children: ["baby"], until: "2027-03-01", grounds: words }, "judge")).toEqual({
    frame: { track: "voluntary", since: today }
  })
})

it("TrackEnded", () => {
  expect(changes(judicial, "TrackEnded", { because: "term-over" }, "consultant")).toEqual({ frame: { track: "voluntary", since: today } })
})
