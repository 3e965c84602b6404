import type { Step } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { packNames, packsNamed, usualPacks } from "../../src/index.ts"
import { caseIn, changed, tinyText } from "../tiny.ts"

const steps = caseIn(tinyText).steps
const stepNamed = (tag: Step["step"]): { readonly [field: string]: unknown } => steps.find(({ step }) => step.step === tag)?.step ?? {}

describe("words may be written as plain text", () => {
  it("whose they are is whoever took the step, and they are about the children in it", () => {
    expect(stepNamed("TrajectoryOpened")["reason"]).toEqual({ text: "Noor is alone in the evenings.", about: ["noor"], by: "an" })
  })
  it("where the step names no child, they are about the people it names", () => {
    const read = caseIn(`${tinyText}  - { on: 2026-03-20, by: an, step: ExpectationsShared, of: els, says: Tea. }\n`)
    expect(read.steps.at(-1)?.step).toMatchObject({ says: { about: ["els"], by: "an" } })
  })
  it("and where it names nobody, about whoever took it", () => {
    const read = caseIn(`${tinyText}  - { on: 2026-03-20, by: an, step: CourtSeized, because: Tonight., urgent: true }\n`)
    expect(read.steps.at(-1)?.step).toMatchObject({ because: { about: ["an"], by: "an" } })
  })
  it("inside a list too: the nearest children, whoever else is named there", () => {
    expect(stepNamed("DangerStated")["answers"]).toEqual([{ of: "els", answer: "shared", view: { text: "It is true.", about: ["noor"], by: "an" } }])
  })
  it("a plan rule is about its own children", () => {
    const read = caseIn(`${changed("  noor: {", "  bo: { name: Bo, is: child }\n  noor: {")}  - on: 2026-03-21
    by: els
    step: PlanDrafted
    plan: p
    authors: [els]
    rules:
      - { rule: r, answers: [g], children: [bo], owner: els, says: Bo is called at seven. }
`)
    expect(read.steps.at(-1)?.step).toMatchObject({ rules: [{ says: { about: ["bo"], by: "els" } }] })
  })
  it("what is said otherwise stands", () => {
    expect(stepNamed("ViewAdded")["says"]).toEqual({ text: "I am there by eight.", about: ["noor", "els"], by: "els" })
    expect(stepNamed("SignalReceived")).toMatchObject({ mustHappen: { by: "els", about: ["noor"] } })
  })
  it("a statement keeps its kind", () => {
    expect(stepNamed("SafetyJudged")["grounds"]).toMatchObject({ kind: "opinion", says: { by: "an" }, grounds: { text: "What Noor and Els say." } })
  })
  it("a code is no one's words", () => {
    expect(stepNamed("SignalReceived")["goesWell"]).toBe("asked-not-answered")
  })
})

describe("the packs of a case file", () => {
  it("are those it names", () => { expect(caseIn(tinyText).packs).toEqual(["charter"]) })
  it("are the five documents' when it names none; guidance of elsewhere and countries only when named", () => {
    const { packs } = caseIn(changed("packs: [charter]\n", ""))
    expect(packs).toEqual(["charter", "network", "partnership", "near-home", "dialogue"])
    expect(packs).toEqual(usualPacks)
    expect(packNames.filter((name) => !usualPacks.includes(name))).toEqual(["practice", "flanders", "netherlands", "sweden", "england"])
  })
  it("are in force under their own names", () => {
    expect(packsNamed(packNames).map(({ name }) => name)).toEqual(packNames)
    expect(packsNamed(["charter", "charter"])).toHaveLength(1)
  })
})

describe("a step of a case file", () => {
  it("is called by its id, or by its place", () => {
    expect(steps.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "what-noor-says", "first-look", "9", "10", "11", "12", "13"])
  })
  it("says when it was recorded, what was assumed and noted", () => {
    expect(steps[5]).toMatchObject({ at: "2026-01-08", recordedAt: "2026-01-09", assumed: "the day", note: undefined })
    expect(steps[4]).toMatchObject({ recordedAt: undefined, assumed: undefined, note: "Too early." })
  })
  it("may have its own fields apart", () => {
    expect(steps[10]).toMatchObject({ at: "2026-01-12", step: { on: "2026-01-02", shownBy: ["els"] } })
    expect(caseIn(changed("{ on: 2026-01-05, by: an, step: PersonJoined, person: an, role: consultant }", "{ on: 2026-01-05, by: an, step: PersonJoined, fields: { person: an, role: consultant } }")).steps[0]).toEqual(steps[0])
  })
  it("in a correction, the other step may use plain words too", () => {
    const read = caseIn(`${tinyText}  - { on: 2026-03-21, by: an, step: StepCorrected, corrects: "4", because: A slip., instead: { step: ExpectationsShared, of: els, says: Tea. } }\n`)
    expect(read.steps.at(-1)?.step).toMatchObject({ instead: { says: { text: "Tea.", about: ["els"], by: "an" } } })
  })
})

it("the head has its defaults", () => {
  expect(caseIn(tinyText)).toMatchObject({ packs: ["charter"], source: ["made up for these tests"], kind: undefined })
  expect(caseIn(changed("source: [made up for these tests]", "source: https://example.org\nkind: a story")).source).toEqual(["https://example.org"])
  expect(caseIn(tinyText).language).toBeUndefined()
  for (const language of ["nl", "sv-FI", "zh-Hant-TW"]) expect(caseIn(changed("title:", `language: ${language}\ntitle:`)).language).toBe(language)
})

it("an alias stands for what it names", () => {
  expect(caseIn(changed("to: [noor, els], how: talk", "to: &all [noor, els], how: talk").replace("contributors: [an, els]", "contributors: *all")).steps[9]?.step).toMatchObject({ contributors: ["noor", "els"] })
})
