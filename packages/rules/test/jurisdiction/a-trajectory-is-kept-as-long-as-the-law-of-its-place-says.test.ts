/** Last days counted by hand, of what happened to families in each place. */
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Moment, Pack, Practice } from "@omringd/core"
import type { Day, Keeping, Trajectory } from "@omringd/core"
import { act, consultant, did, given, joined, mother, on } from "@omringd/core/Story"
import type { Act } from "@omringd/core/Story"
import { england, flanders, jurisdictions, netherlands, sweden } from "../../src/jurisdiction.ts"
import { filing, keepsOf } from "../../src/jurisdiction/keeps.ts"

type Story = readonly (Act | readonly Act[])[]

const told = (pack: Pack, ...story: Story): Trajectory => {
  const acted = act(Practice.of(), given(...story).on("2026-03-02").given)
  expect(acted.acted ? undefined : acted.refusal).toBeUndefined()
  return acted.trajectory
}
/** `[child, last day, term or what is missing]` of each. */
const kept = (pack: Pack, ...story: Story) =>
  Practice.of(pack).keeping(told(pack, ...story), "2040-01-01").map(({ child, until, because, missing }) => [child, until, missing ?? because])

const child = (id: string, born?: Day) => did("ChildJoined", { child: id, speaks: "own", ...(born === undefined ? {} : { born }) }, consultant.id)
const report = did("SignalReceived", { signal: "report" }, mother.id)
const answered = did("SignalAnswered", { signal: "report", answer: "advice" })
const opening = did("TrajectoryOpened", {}, consultant.id)
const people = joined(consultant, mother, { id: "prosecutor", role: "prosecutor" }, { id: "judge", role: "judge" })
const family = (...children: readonly Act[]): readonly Act[] => on("2024-02-29", people, children, report)
const ended = did("InvolvementEnded", { because: "moved" })

describe("Flanders", () => {
  it("keeps the file of each child until the 35th birthday, of one born on a leap day until 1 March", () => {
    expect(kept(flanders(), family(child("noor", "2015-06-01"), child("sam", "2016-02-29")), opening))
      .toEqual([["noor", "2050-06-01", "youth-care"], ["sam", "2051-03-01", "youth-care"]])
  })
  it("does not know the last day of a child whose birth day it does not know; of the others it does", () => {
    expect(kept(flanders(), family(child("noor", "2015-06-01"), child("sam")), opening)).toEqual([["noor", "2050-06-01", "youth-care"], ["sam", undefined, "birthday"]])
  })
  it("knows the last day of a child that a signal brought once its birthday is told, also after the services have left", () => {
    const called = did("SignalReceived", { signal: "call", children: [{ child: "noor", speaks: "own" }, { child: "sam", speaks: "another" }] }, mother.id)
    const story = [on("2024-02-29", people, called), opening] as const
    const later = did("ChildJoined", { child: "sam", speaks: "another", born: "2016-02-29" }, consultant.id)
    expect(kept(flanders(), ...story)).toEqual([["noor", undefined, "birthday"], ["sam", undefined, "birthday"]])
    expect(kept(flanders(), ...story, child("noor", "2015-06-01"), on("2026-05-04", ended, later)))
      .toEqual([["noor", "2050-06-01", "youth-care"], ["sam", "2051-03-01", "youth-care"]])
  })
  it("keeps what came before the judge no differently: the social service of the court stands in the same sentence", () => {
    expect(kept(flanders(), family(child("noor", "2015-06-01")), opening, did("CourtSeized"), did("CourtDecided", { measure: "supervision" })))
      .toEqual([["noor", "2050-06-01", "youth-care"]])
  })
  it("read nothing about a report that nobody became involved after", () => {
    expect(kept(flanders(), family(child("noor", "2015-06-01")), answered)).toEqual([["noor", undefined, "term"]])
  })
  it("keeps that too until the 35th birthday where a service says that it is youth care", () => {
    expect(kept(flanders(undefined, { unopened: "youth-care" }), family(child("noor", "2015-06-01")), answered)).toEqual([["noor", "2050-06-01", "youth-care"]])
  })
  it("keeps for a community institution the longest of two: ten years after leaving, or the 35th birthday", () => {
    const institution = flanders(undefined, { holds: ["community-institution"] })
    const story = [family(child("noor", "1995-06-01"), child("sam", "2010-06-01")), opening] as const
    expect(kept(institution, ...story)).toEqual([["noor", undefined, "end-of-care"], ["sam", undefined, "end-of-care"]])
    expect(kept(institution, ...story, on("2026-05-04", ended))).toEqual([["noor", "2036-05-04", "community-institution"], ["sam", "2045-06-01", "youth-care"]])
  })
})

describe("siblings", () => {
  it("who are let go at different times are each kept from their own day", () => {
    const institution = flanders(undefined, { holds: ["community-institution"] })
    const story = [family(child("noor", "1990-06-01"), child("sam", "1991-06-01")), opening, on("2026-05-04", did("ChildLetGo", { child: "noor" }))] as const
    expect(kept(institution, ...story)).toEqual([["noor", "2036-05-04", "community-institution"], ["sam", undefined, "end-of-care"]])
    expect(kept(institution, ...story, on("2030-01-31", ended))).toEqual([["noor", "2036-05-04", "community-institution"], ["sam", "2040-01-31", "community-institution"]])
  })
  it("of whom one had a measure are kept each by their own, where no law says that the longest governs all", () => {
    const eachChild = Pack.define({ name: "each-child", version: "1.0.0", sdk: 1, rules: [], keeps: keepsOf({ ...jurisdictions.netherlands, duties: {} }, filing) })
    const story = [family(child("noor", "2010-05-05"), child("sam", "2012-05-05")), opening, did("CourtDecided", { measure: "supervision", children: ["noor"] }), on("2026-05-04", ended)] as const
    expect(kept(eachChild, ...story)).toEqual([["noor", "2058-05-05", "supervision-or-guardianship"], ["sam", "2046-05-04", "youth-care"]])
    expect(kept(netherlands(), ...story)).toEqual([[undefined, "2060-05-05", "supervision-or-guardianship"]])
  })
})

describe("the Netherlands", () => {
  it("keeps one file of the whole family, twenty years after care", () => {
    expect(kept(netherlands(), family(child("noor", "2015-06-01"), child("sam")), opening, on("2026-05-04", ended))).toEqual([[undefined, "2046-05-04", "youth-care"]])
  })
  it("counts from a leap day to the last of February", () => {
    expect(kept(netherlands(), on("2024-02-01", people, child("noor"), report, opening), on("2024-02-29", ended))).toEqual([[undefined, "2044-02-29", "youth-care"]])
    expect(kept(flanders(undefined, { holds: ["community-institution"] }), on("2024-02-01", people, child("noor", "1980-01-01"), report, opening), on("2024-02-29", ended)))
      .toEqual([["noor", "2034-02-28", "community-institution"]])
  })
  it("knows no last day while care goes on for one of them", () => {
    const story = [family(child("noor", "2015-06-01"), child("sam")), opening, on("2026-05-04", did("ChildLetGo", { child: "noor" }))] as const
    expect(kept(netherlands(), ...story)).toEqual([[undefined, undefined, "end-of-care"]])
    expect(kept(netherlands(), ...story, on("2027-09-01", ended))).toEqual([[undefined, "2047-09-01", "youth-care"]])
  })
  it("begins anew when services come back", () => {
    const story = [family(child("noor", "2015-06-01")), opening, on("2026-05-04", ended), on("2028-01-10", did("TrajectoryReopened"))] as const
    expect(kept(netherlands(), ...story)).toEqual([[undefined, undefined, "end-of-care"]])
    expect(kept(netherlands(), ...story, on("2030-03-31", ended))).toEqual([[undefined, "2050-03-31", "youth-care"]])
  })
  it("knows no last day while a report that came after care waits for its answer", () => {
    const later = on("2029-01-01", did("SignalReceived", { signal: "later" }, mother.id))
    const story = [family(child("noor")), opening, on("2026-05-04", ended), later] as const
    expect(kept(netherlands(), ...story)).toEqual([[undefined, undefined, "answer"]])
    expect(kept(netherlands(), ...story, on("2029-01-05", did("SignalAnswered", { signal: "later", answer: "advice" })))).toEqual([[undefined, "2046-05-04", "youth-care"]])
  })
  it("takes a report that involvement began with on the very day it ended for taken up", () => {
    expect(kept(netherlands(), on("2026-05-04", people, child("noor"), report, opening, ended))).toEqual([[undefined, "2046-05-04", "youth-care"]])
  })
  it("keeps what came before the judge for a hundred years after the youngest was born", () => {
    expect(kept(netherlands(), family(child("noor", "2010-05-05"), child("sam", "2012-02-29")), opening, did("CourtSeized"), on("2026-05-04", ended)))
      .toEqual([[undefined, "2112-02-29", "protection-inquiry"]])
  })
  it("keeps a measure for thirty years after majority, and no measure as if there had been none", () => {
    const story = (measure: "supervision" | "none") => [family(child("noor", "2010-05-05")), opening, did("CourtDecided", { measure }), on("2026-05-04", ended)]
    expect(kept(netherlands(), ...story("supervision"))).toEqual([[undefined, "2058-05-05", "supervision-or-guardianship"]])
    expect(kept(netherlands(), ...story("none"))).toEqual([[undefined, "2046-05-04", "youth-care"]])
  })
  it("lets a measure that was entered in error count for nothing, and one that was corrected as it is now", () => {
    const before = told(netherlands(), family(child("noor", "2010-05-05")), opening, did("CourtDecided", { measure: "supervision" }, "judge"), on("2026-05-04", ended))
    const decided = before.history.toArray().find(({ step }) => step.step === "CourtDecided")
    const because = { text: "it was not so", about: ["noor"], by: "judge" }
    const after = (instead: object) => {
      const answer = Practice.of().takeUnknown(before, { step: "StepCorrected", corrects: decided?.id, because, ...instead }, { by: "judge", at: "2026-05-05" })
      return Practice.of(netherlands()).keeping(Result.getOrThrow(answer).trajectory, "2026-05-05").map((one) => [one.until, one.because])
    }
    expect(after({})).toEqual([["2046-05-04", "youth-care"]])
    expect(after({ instead: { ...decided?.step, measure: "none" } })).toEqual([["2046-05-04", "youth-care"]])
    expect(after({ instead: { ...decided?.step, measure: "placement" } })).toEqual([["2058-05-05", "supervision-or-guardianship"]])
  })
  it("keeps a reporting centre's file until the family's youngest child is eighteen when that is longer, also a child in no trajectory", () => {
    const centre = (family: readonly (Day | undefined)[]) => netherlands(undefined, { holds: ["reporting-centre"], unopened: "reporting-centre", family: () => family })
    const story = [family(child("noor", "2010-05-05")), on("2024-03-05", answered)] as const
    expect(kept(centre([]), ...story)).toEqual([[undefined, "2044-03-05", "reporting-centre"]])
    expect(kept(centre(["2028-02-29"]), ...story)).toEqual([[undefined, "2046-03-01", "reporting-centre-youngest"]])
    expect(kept(centre([undefined]), ...story)).toEqual([[undefined, undefined, "birthday"]])
  })
  it("was read of no term for a criminal inquiry, so it says that it only remembers one", () => {
    expect(kept(netherlands(undefined, { holds: ["criminal-inquiry"] }), family(child("noor", "2010-05-05")), opening, on("2026-05-04", ended)))
      .toEqual([[undefined, undefined, "verified-term"]])
  })
  it("says who says that it may be asked to be destroyed earlier; elsewhere nobody was read to say so", () => {
    const story = [family(child("noor", "2010-05-05")), opening, on("2026-05-04", ended)] as const
    const earlier = (pack: Pack) => Practice.of(pack).keeping(told(pack, ...story), "2026-06-01").map((one) => one.earlier?.by)
    expect(earlier(netherlands())).toEqual(["Rijksoverheid"])
    expect(earlier(flanders())).toEqual([undefined])
  })
})

describe("Sweden", () => {
  it("keeps a report that was not investigated for five years, for each child", () => {
    expect(kept(sweden(), family(child("noor"), child("sam")), on("2024-03-05", answered)))
      .toEqual([["noor", "2029-02-28", "report-not-investigated"], ["sam", "2029-02-28", "report-not-investigated"]])
  })
  it("and also one that names no child; from the latest when there are several", () => {
    expect(kept(sweden(), on("2024-02-29", people, report), on("2024-03-05", answered))).toEqual([[undefined, "2029-02-28", "report-not-investigated"]])
    const second = on("2025-01-31", did("SignalReceived", { signal: "second" }, mother.id))
    expect(kept(sweden(), family(), on("2024-03-05", answered), second)).toEqual([[undefined, undefined, "answer"]])
    expect(kept(sweden(), family(), on("2024-03-05", answered), second, on("2025-02-01", did("SignalAnswered", { signal: "second", answer: "advice" }))))
      .toEqual([[undefined, "2030-01-31", "report-not-investigated"]])
  })
  it("read nothing about what was investigated", () => {
    expect(kept(sweden(), family(child("noor")), opening, on("2026-05-04", ended))).toEqual([["noor", undefined, "term"]])
  })
})

describe("England", () => {
  it("read nothing, and says so", () => {
    const story = [family(child("noor", "2015-06-01")), opening, on("2026-05-04", ended)] as const
    expect(kept(england(), ...story)).toEqual([["noor", undefined, "term"]])
    expect(Practice.of(england()).keeping(told(england(), ...story), "2040-01-01")[0]?.source).toEqual({ by: "no source was read" })
  })
})

describe("anywhere", () => {
  it("nothing is said of a trajectory in which nothing has happened", () => {
    for (const pack of [flanders(), netherlands(), sweden(), england()]) expect(Practice.of(pack).keeping(told(pack, people), "2040-01-01")).toEqual([])
  })
  it("a pack that fails leaves no last day, whatever another says", () => {
    const failing: Pack = { ...sweden(), name: "failing", keeps: () => { throw new Error("it fails") } }
    const said = Practice.of(failing, flanders()).keeping(told(flanders(), family(child("noor", "2015-06-01")), opening), "2040-01-01")
    expect(said.map(({ until, missing }) => [until, missing])).toEqual([[undefined, "pack"], ["2050-06-01", undefined]])
  })
  it("there is a last day with a source, or it is said what is missing", () => {
    const day = fc.integer({ min: 0, max: 9_000 }).map((days) => Moment.plus("2000-01-01", { days }))
    fc.assert(fc.property(fc.array(fc.option(day, { nil: undefined }), { minLength: 1, maxLength: 4 }), fc.boolean(), (births, closed) => {
      const children = births.map((born, index) => child(`child-${index}`, born))
      for (const pack of [flanders(), netherlands(), sweden(), england()]) {
        const said: readonly Keeping[] = Practice.of(pack).keeping(told(pack, family(...children), opening, closed ? on("2026-05-04", ended) : []), "2040-01-01")
        for (const { until, missing, source } of said) {
          expect(until === undefined).toBe(missing !== undefined)
          expect(source.at === undefined).toBe(missing === "term")
        }
        if (pack.name === "flanders") expect(said.map(({ until }) => until?.slice(0, 4))).toEqual(births.map((born) => (born === undefined ? undefined : String(Number(born.slice(0, 4)) + 35))))
        if (pack.name === "netherlands") expect(said.map(({ until }) => until)).toEqual([closed ? "2046-05-04" : undefined])
      }
    }), { numRuns: 60 })
  })
})
