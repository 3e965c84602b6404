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
  it("and every clause catches one that no other clause catches", () => {
    const alone = new Set(brokenDoors.flatMap(({ caughtBy }) => (caughtBy.length === 1 ? caughtBy : [])))
    expect(doorClauses.filter(({ id, strength }) => strength !== "untested" && !alone.has(id)).map(({ id }) => id)).toEqual([])
  })
  it("and no two of them go by one name", () => {
    expect(new Set(brokenDoors.map(({ name }) => name)).size).toBe(brokenDoors.length)
  })
})
