/** A vendor's pack that narrows mandates, tested by its own command under node:test: it passes, and when more or less is narrowed than the house agreed it fails. */
import { describe, expect, it } from "vitest"
import { vendor } from "./vendor.ts"

const { tested, testedWith } = vendor("vendor-mandates", "our-house.ts")

describe("a vendor's mandates under node:test", () => {
  it("keep every clause, and what the house agreed", () => {
    const { status, stdout } = tested()
    expect(stdout).toMatch(/^\s*ok \d+ - pack-26 /mu)
    expect(stdout).toMatch(/^\s*ok \d+ - leaves safety to the consultant/mu)
    expect(stdout).not.toMatch(/^\s*not ok/mu)
    expect(status).toBe(0)
  })
  it.each([
    ["the care worker judges after all", '"judge-safety": ["consultant"]', '"judge-safety": ["consultant", "care-worker"]', "leaves safety to the consultant"],
    ["a country would be left with nobody", '"judge-safety": ["consultant"]', '"judge-safety": ["consultant"], "seize-the-court": ["consultant"]', "leaves somebody for every mandate, in each country"]
  ])("fail when %s", (_, text, instead, sentence) => {
    const { status, stdout } = testedWith(text, instead)
    expect(stdout.match(/(?<=^\s*not ok \d+ - ).+$/gmu)).toContain(sentence)
    expect(status).toBe(1)
  })
})
