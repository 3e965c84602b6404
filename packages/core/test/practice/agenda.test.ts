import { describe, expect, it } from "vitest"
import type { Gap } from "../../src/Need.ts"
import { Need } from "../../src/Need.ts"
import { Practice } from "../../src/Practice.ts"
import type { Rule } from "../../src/Rule.ts"
import { did } from "../../src/Story.ts"
import { opened, told, trajectoryIn } from "../step/stage.ts"
import { asking, practiceOf } from "./pack.ts"

const { Exploring, Planning, Closed } = trajectoryIn
const gap = (what: string, when: Partial<Pick<Gap, "since" | "due">> = {}) => Need.of(what, {}, when).metBy("ReviewHeld")
const owed = (id: string, strength: Rule["strength"], ...gaps: readonly Gap[]) => asking(id, { strength, owed: true, needs: () => gaps })
const whats = (practice: Practice, at: string, trajectory = Closed) => practice.whatNeedsToHappen(trajectory, at).map(({ what }) => what)
const states = (practice: Practice, at: string) => practice.whatNeedsToHappen(Closed, at).map(({ state }) => state)

describe("a need is", () => {
  const dated = practiceOf(owed("dated", "should", gap("review", { since: "2026-03-10", due: "2026-03-12" })))
  const timed = practiceOf(owed("timed", "should", gap("review", { since: "2026-03-10T08:00:00Z" })))

  it.each([
    ["2026-03-09T23:59:59Z", "upcoming"], ["2026-03-10", "open"], ["2026-03-11T12:00:00Z", "open"], ["2026-03-12", "open"],
      ["2026-03-12T23:59:59.999Z", "open"], ["2026-03-13", "overdue"]
  ])("on %s %s", (at, state) => {
    expect(states(dated, at)).toEqual([state])
  })
  it.each([["2026-03-09T23:59:59.999Z", "upcoming"], ["2026-03-10", "open"], ["2026-03-10T07:59:59Z", "open"], ["2026-03-11", "open"]])(
    "when it is needed from a moment on, from that day on: at %s %s", (at, state) => {
      expect(states(timed, at)).toEqual([state])
    })
  it("open for as long as it takes without a day", () => {
    expect(states(practiceOf(owed("undated", "ask", gap("review"))), "9999-12-31")).toEqual(["open"])
  })
})

describe("order", () => {
  const at = "2026-03-20"
  it("overdue first, then open, then upcoming", () => {
    const practice = practiceOf(
      owed("a", "must", gap("upcoming", { since: "2026-04-01", due: "2026-04-02" })), owed("b", "must", gap("open", { due: "2026-03-20" })),
        owed("c", "ask", gap("overdue", { due: "2026-03-19" })))
    expect(whats(practice, at)).toEqual(["overdue", "open", "upcoming"])
  })
  it("then by the day, those without a day last", () => {
    const practice = practiceOf(owed("a", "should", gap("undated"), gap("later", { due: "2026-05-01" }),
      gap("sooner", { due: "2026-04-01" })))
    expect(whats(practice, at)).toEqual(["sooner", "later", "undated"])
  })
  it("then by strength, then as the rules stand", () => {
    const practice = practiceOf(owed("a", "ask", gap("ask")), owed("b", "should", gap("should"), gap("should-2")),
      owed("c", "must", gap("must")), owed("d", "inv", gap("inv")))
    expect(whats(practice, at)).toEqual(["must", "inv", "should", "should-2", "ask"])
  })
})

describe("a rule shows", () => {
  it("when it is owed, in its own phases", () => {
    const practice = practiceOf(asking("owed", { strength: "should", owed: true, during: ["Exploring", "Closed"],
      needs: () => [gap("owed")] }))
    expect(whats(practice, "2026-03-09", Exploring)).toContain("owed")
    expect(whats(practice, "2026-03-09", Planning)).not.toContain("owed")
    expect(whats(practice, "2026-03-09", Closed)).toEqual(["owed"])
  })
  it("or when a step that waits for it could be taken from here", () => {
    const practice = practiceOf(asking("gate", { strength: "must", before: ["CarriedByNetwork", "NetworkCheckedIn"],
      needs: () => [gap("gate")] }))
    expect(whats(practice, "2026-03-09", Planning)).not.toContain("gate")
    expect(whats(practice, "2026-03-09", trajectoryIn.Testing)).toContain("gate")
    expect(whats(practice, "2026-03-09", trajectoryIn.LettingGo)).toContain("gate")
    expect(whats(practice, "2026-03-09", Closed)).toEqual(["gate"])
  })
  it("not because an emergency step could be taken: that waits for nothing", () => {
    const practice = practiceOf(asking("gate", { strength: "must", before: ["ChildPlaced", "CourtSeized"], needs: () => [gap("gate")] }))
    expect(whats(practice, "2026-03-09", Exploring)).toEqual(whats(Practice.of(), "2026-03-09", Exploring))
    const either = practiceOf(asking("gate", { strength: "must", before: ["ChildPlaced", "ReviewHeld"], needs: () => [gap("gate")] }))
    expect(whats(either, "2026-03-09", Exploring)).toContain("gate")
  })
  it("of itself the core says what the next step waits for", () => {
    expect(whats(Practice.of(), "2026-03-09", Exploring)).toEqual(["danger", "withdrawal"])
    expect(whats(Practice.of(), "2026-03-09", told(opened, did("DangerStated")))).toEqual(["goal", "scale", "withdrawal"])
    expect(whats(Practice.of(), "2026-03-09", Planning)).toEqual(["plan", "agreement", "answer"])
    expect(whats(Practice.of(), "2026-03-09", Closed)).toEqual([])
  })
})
