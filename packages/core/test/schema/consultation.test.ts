/** A question without a name stays without one. */
import { Consultation, Practice, Step } from "@omringd/core"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"

const asked = { quarter: "2026-Q1", sector: "school", question: "A pupil comes to class without lunch. What can we do first?", answer: "ask-the-family-first" }
const placesOf = (input: unknown) => {
  const read = Consultation.read(input)
  return "faults" in read ? read.faults.map(({ path, problem }) => `${path.join(".")} ${problem}`) : []
}

it("is kept as its four fields", () => {
  expect(Consultation.read(asked)).toEqual({ consultation: asked })
})

describe("nothing in it leads to anyone", () => {
  it("no key is kept beside the four", () => {
    fc.assert(fc.property(fc.oneof(fc.constantFrom("person", "family", "trajectory", "id", "at", "by", "child", "signal", "__proto__"), fc.string({ minLength: 1 })), (key) => {
      fc.pre(!Object.hasOwn(asked, key))
      expect(placesOf(Object.fromEntries([...Object.entries(asked), [key, "x"]]))).toEqual([`${key.slice(0, 64)} not-in-it`])
    }))
  })
  it.each(["2026-03-02", "2026-03", "2026", "2026-Q5", "0000-Q1", "2026-Q1 ", 2026, "2026-W09"])("%s is no quarter", (quarter) => {
    expect(placesOf({ ...asked, quarter })).toEqual(["quarter not-one-of"])
  })
  it.each(["on 2026-03-02 she came", "on 2.3.2026 she came", "mail me: a@b.be", "call 0475 12 34 56", "number 85073003328"])("a question says nothing like: %s", (question) => {
    expect(placesOf({ ...asked, question })).toEqual(["question not-one-of"])
  })
  it.each(["She is 14.", "3 of the 25 pupils", "since 2024, on and off", "half past 8-ish, 2 or 3 times"])("numbers that lead to no one may stand: %s", (question) => {
    expect(placesOf({ ...asked, question })).toEqual([])
  })
  it("no step is one, and no trajectory takes one", () => {
    for (const tag of Step.tags) expect("faults" in Step.read({ ...asked, step: tag })).toBe(true)
    const refused = Practice.of().whyNot(Practice.start("t"), asked, { by: "someone", at: "2026-03-02" })
    expect(refused?.reasons.map(({ reason }) => reason)).toEqual(["Malformed"])
  })
})

it("every problem is named at once, and nothing throws", () => {
  expect(placesOf({ sector: "nowhere", question: " " }).toSorted()).toEqual(["answer missing", "quarter missing", "question empty", "sector not-one-of"])
  expect(placesOf({ ...asked, question: "x".repeat(2_001) })).toEqual(["question too-long"])
  expect(placesOf(null)).toEqual([" not-an-object"])
  expect(placesOf({ get quarter() { throw new Error("mine") } })).toEqual([" unreadable"])
})
