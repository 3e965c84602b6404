import { describe, expect, it } from "vitest"
import { Pack } from "../../src/Pack.ts"
import { Practice } from "../../src/Practice.ts"
import { trajectoryIn, words } from "../step/stage.ts"
import { asking, narrowing } from "./pack.ts"

const { Exploring } = trajectoryIn
const asked = { step: "NecessityAsked", because: words, preparedWith: [] }
const narrow = narrowing("one", { "work-with-the-family": ["care-worker", "parent"], "judge-safety": ["consultant"] })
const other = narrowing("two", { "work-with-the-family": ["consultant", "parent"] })

describe("a pack narrows who holds a mandate", () => {
  it("and never widens it", () => {
    const practice = Practice.of(narrow)
    expect(practice.holders("work-with-the-family")).toEqual(["care-worker"])
    expect(practice.holders("judge-safety")).toEqual(["consultant"])
    expect(practice.holders("decide-measure")).toEqual(["judge"])
    expect(practice.whyNot(Exploring, asked, { by: "care-worker", at: "2026-03-09" })).toBeUndefined()
    expect(practice.whyNot(Exploring, asked, { by: "mother", at: "2026-03-09" })?.reasons).toEqual([
      { reason: "OtherMandate", mandate: "work-with-the-family", heldBy: ["care-worker"], role: "parent" }
    ])
  })
  it("two packs leave what both allow, in any order", () => {
    const third = narrowing("three", { "take-part": ["parent", "child", "judge"] })
    const fourth = narrowing("four", { "take-part": ["judge", "parent"], "judge-safety": ["consultant"] })
    for (const practice of [Practice.of(third, fourth), Practice.of(fourth, third)]) {
      expect(practice.problems).toEqual([])
      expect([...practice.holders("take-part")].toSorted()).toEqual(["judge", "parent"])
      expect(practice.holders("judge-safety")).toEqual(["consultant"])
    }
  })
  it("and never down to nobody: the pack that would is unfit, and said to be", () => {
    const practice = Practice.of(narrow, other)
    expect(practice.holders("work-with-the-family")).toEqual(["care-worker"])
    expect(practice.whyNot(Exploring, asked, { by: "care-worker", at: "2026-03-09" })?.reasons).toEqual([
      { reason: "UnfitPack", problem: { pack: "two", path: ["mandates", "work-with-the-family"], problem: "leaves-nobody", expected: "consultant, care-worker" } }
    ])
  })
})

describe("a practice", () => {
  const rule = asking("heard", { strength: "should" })
  const one = Pack.define({ name: "one", version: "1.0.0", sdk: 1, rules: [rule] })
  const two = Pack.define({ name: "two", version: "0.3.0", sdk: 1, rules: [rule, asking("other", { strength: "ask" })] })

  it("holds the core's rules first, and a rule of two packs once", () => {
    const practice = Practice.of(one, two)
    expect(practice.rules.slice(8).map(({ id }) => id)).toEqual(["heard", "other"])
    expect(practice.rules.slice(0, 8)).toEqual(Practice.of().rules)
    expect(practice.names).toEqual(["one@1.0.0", "two@0.3.0"])
    expect(practice.packs).toEqual([one, two])
    expect(one.mandates).toEqual({})
  })
  it("cannot be changed once it is made", () => {
    expect(Object.isFrozen(Practice.of(one))).toBe(true)
    expect(Object.isFrozen(Practice.of(one).names)).toBe(true)
  })
})
