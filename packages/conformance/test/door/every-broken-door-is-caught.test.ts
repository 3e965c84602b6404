/** The clauses for doors proven: on doors that each do one thing wrong, made from the pure one. */
import { describe, expect, it } from "vitest"
import { brokenDoors, doorClauses, pureDoor, Report, runDoor } from "@omringd/conformance"

describe("every broken door is caught", () => {
  for (const { name, caughtBy, breaks } of brokenDoors) {
    it(`that ${name}`, async () => {
      const report = await runDoor(name, { can: name === "has no clock" ? ["clock"] : [], fresh: () => { const good = pureDoor(); return { ...good, ...breaks(good) } } })
      expect(Report.failures(report).map(({ id }) => id)).toEqual(caughtBy)
      expect(caughtBy).not.toEqual([])
    })
  }
  it("and every clause catches one", () => {
    const catching = new Set(brokenDoors.flatMap(({ caughtBy }) => caughtBy))
    expect(doorClauses.filter(({ id }) => !catching.has(id))).toEqual([])
  })
})
