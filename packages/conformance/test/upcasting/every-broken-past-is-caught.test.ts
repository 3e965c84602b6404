/** The clauses for upcasters proven: on pasts in which one thing is wrong, made from one in which nothing is. */
import { describe, expect, it } from "vitest"
import { brokenPasts, goodPast, Report, runUpcasters, upcastingClauses } from "@omringd/conformance"
import type { ExaminedPast } from "@omringd/conformance"

const failing = async (past: ExaminedPast): Promise<readonly string[]> => Report.failures(await runUpcasters("a past", past)).map(({ id }) => id)

describe("every broken past is caught", () => {
  it("by no clause when nothing is broken", async () => {
    expect(Report.text(await runUpcasters("good", goodPast())).split("\n").filter((line) => line.startsWith("Fail"))).toEqual([])
  })
  for (const { name, caughtBy, breaks } of brokenPasts) {
    it(`that ${name}`, async () => {
      expect(caughtBy).not.toEqual([])
      expect(await failing(breaks(goodPast()))).toEqual(caughtBy)
    })
  }
  it("and every clause catches one that no other clause catches", () => {
    const alone = new Set(brokenPasts.flatMap(({ caughtBy }) => (caughtBy.length === 1 ? caughtBy : [])))
    expect(upcastingClauses.filter(({ id }) => !alone.has(id)).map(({ id }) => id)).toEqual([])
  })
  it("and no two of them go by one name", () => {
    expect(new Set(brokenPasts.map(({ name }) => name)).size).toBe(brokenPasts.length)
  })
  it("unless what changes around a step is said to change", async () => {
    const broken = brokenPasts.find(({ caughtBy }) => caughtBy.includes("upcasting-09"))
    if (broken === undefined) throw new Error("nothing changes what stands around a step")
    expect(await failing({ ...broken.breaks(goodPast()), changes: ["recordedAt"] })).toEqual([])
    expect(await failing({ ...broken.breaks(goodPast()), changes: ["at"] })).toEqual(["upcasting-09"])
  })
})
