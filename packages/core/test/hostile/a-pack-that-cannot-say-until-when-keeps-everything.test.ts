import { describe, expect, it } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { at, family, keeping } from "./packs.ts"

const fine = { until: "2061-04-01", because: "youth-care", source: { by: "a law" } }
const notSaid = { until: undefined, missing: "pack", because: "not-said", source: { by: "hostile@1.2.3, which failed" } }

describe("nothing may be destroyed on what the others say", () => {
  it.each([
    ["throws", () => { throw new Error("vendor") }], ["answers later", () => Promise.resolve([fine])], ["answers junk", () => "2000-01-01"],
    ["says a day that is none", () => [{ ...fine, until: "soon" }]], ["says nobody's name", () => [{ ...fine, source: {} }]],
    ["keeps for what is no child", () => [{ ...fine, child: "the child next door" }]],
    ["says that something unheard of is missing", () => [{ ...fine, missing: "mercy" }]]
  ])("when it %s", (_, keeps) => {
    expect(Practice.of(keeping(keeps)).keeping(family(), at)).toEqual([notSaid])
  })
  it("what it said beside that counts", () => {
    expect(Practice.of(keeping(() => [fine, {}])).keeping(family(), at)).toEqual([fine, notSaid])
  })
})
