/** A vendor's pack, tested by its own command under node:test: it passes, and when it is broken it fails at the clause that says so. */
import { describe, expect, it } from "vitest"
import { vendor } from "./vendor.ts"

const { tested, testedWith } = vendor("vendor-pack", "answered.ts")

describe("a vendor's pack under node:test", () => {
  it("keeps every clause, and shows those that were passed over", () => {
    const { status, stdout } = tested()
    expect(stdout).toMatch(/^\s*ok \d+ - pack-26 /mu)
    expect(stdout).toMatch(/^\s*ok \d+ - pack-31 .*# SKIP/mu)
    expect(stdout).not.toMatch(/^\s*not ok/mu)
    expect(status).toBe(0)
  })
  it.each([
    ["a step that does not help is named", '.metBy("FeedbackAnswered")', '.metBy("FeedbackAsked")', "pack-26"],
    ["a text names someone whom no need is about", "Before we leave, {person}", "Before we leave, {parent}", "pack-19"]
  ])("fails when %s", (_, text, instead, clause) => {
    const { status, stdout } = testedWith(text, instead)
    expect(stdout.match(/(?<=^\s*not ok \d+ - )pack-\d+(?= )/gmu)).toContain(clause)
    expect(status).toBe(1)
  })
})
