/** A caseload laid out for people. Whatever comes in stands in it, once for each state, and for everyone who can do something. */
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Need } from "../../src/Need.ts"
import { Pack } from "../../src/Pack.ts"
import { Practice } from "../../src/Practice.ts"
import { Rule } from "../../src/Rule.ts"
import { did } from "../../src/Story.ts"
import { Agenda } from "../../src/view/agenda.ts"
import type { Entry } from "../../src/view/agenda.ts"
import { opened, told, toldUnder, words } from "../step/stage.ts"
import { voiceless } from "../step/voiceless.ts"

const asking = Rule.define({
  id: "asking", clause: "dialogue-returns", strength: "should", owed: true, reads: ["children"], says: voiceless, kept: {}, broken: {},
  needs: ({ children }) => [
    ...children.map(({ id }) => Need.of("voice", { child: id }, { due: id === "baby" ? "2026-03-05" : "2026-03-20" }).metBy("ChildHeard")),
    Need.of("measure", {}).metBy("CourtDecided"), Need.of("later", {}, { since: "2026-06-01" }).metBy("ReviewHeld", "GoalSet")
  ]
})
const practice = Practice.of(Pack.define({ name: "asking", version: "1", sdk: 1, rules: [asking] }))
const at = "2026-03-10"
const asked = (name: string, trajectory = told(opened)) =>
  ({ trajectory: name, needs: practice.whatNeedsToHappen(trajectory, at).filter(({ rule }) => rule === "asking") })
const keys = (entries: readonly Entry[]) => entries.map(({ trajectory, need }) => `${trajectory} ${Need.key(need)}`)

describe("an agenda", () => {
  const agenda = Agenda.of([asked("jansen"), asked("peeters")])
  it("has everything by how it stands, what is due first on top", () => {
    expect(keys(agenda.overdue)).toEqual(["jansen voice child=baby", "peeters voice child=baby"])
    expect(keys(agenda.open)).toEqual(["jansen voice child=teenager", "peeters voice child=teenager", "jansen measure", "peeters measure"])
    expect(keys(agenda.upcoming)).toEqual(["jansen later", "peeters later"])
  })
  it("has it by whoever can meet it, once, over all families", () => {
    const consultant = agenda.byPerson.find(({ person }) => person === "consultant")
    expect(keys(consultant?.entries ?? [])).toEqual([
      "jansen voice child=baby", "peeters voice child=baby", "jansen voice child=teenager", "peeters voice child=teenager", "jansen later", "peeters later"
    ])
    expect(new Set(agenda.byPerson.map(({ person }) => person)).size).toBe(agenda.byPerson.length)
  })
  it("says what nobody there can meet", () => {
    expect(keys(agenda.byNobody)).toEqual(["jansen measure", "peeters measure"])
  })
  it("has it by child, of one family and not of another with the same reference", () => {
    expect(agenda.byChild.map(({ trajectory, child, entries }) => [trajectory, child, entries.length])).toEqual([
      ["jansen", "baby", 1], ["peeters", "baby", 1], ["jansen", "teenager", 1], ["peeters", "teenager", 1]
    ])
  })
  it("leaves out what was set aside with a reason, until the review", () => {
    const aside = toldUnder(practice, opened, did("Deviated", { rule: "asking", about: "baby", because: words }))
    expect(keys(Agenda.of([asked("jansen", aside)]).overdue)).toEqual([])
    const reviewed = toldUnder(practice, opened, did("Deviated", { rule: "asking", about: "baby", because: words }), { ...did("ReviewHeld"), on: "2026-03-08" })
    expect(keys(Agenda.of([asked("jansen", reviewed)]).overdue)).toEqual(["jansen voice child=baby"])
  })
  it("of nothing is empty", () => {
    expect(Agenda.of([])).toEqual({ overdue: [], open: [], upcoming: [], byPerson: [], byNobody: [], byChild: [] })
  })
  it("loses nothing, whatever comes in", () => {
    const [one] = [asked("x").needs]
    fc.assert(fc.property(fc.array(fc.record({ trajectory: fc.constantFrom("a", "b", "c"), needs: fc.subarray([...one]) })), (all) => {
      const { overdue, open, upcoming, byPerson, byNobody } = Agenda.of(all)
      const entries = all.flatMap(({ needs }) => needs).length
      expect(overdue.length + open.length + upcoming.length).toBe(entries)
      const placed = new Set([...byNobody, ...byPerson.flatMap((person) => person.entries)])
      expect(placed.size).toBe(entries)
    }))
  })
})
