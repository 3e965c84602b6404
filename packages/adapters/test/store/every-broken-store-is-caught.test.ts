/** The clauses proven: on stores that each do one thing wrong, made from the memory store, which does not. */
import { describe, expect, it } from "vitest"
import { brokenStores, runClause, storeClauses } from "@omringd/conformance"
import type { ExaminedStore, Place } from "@omringd/conformance"
import { memoryStore } from "./places.ts"

/** The clauses that fail. They run side by side: some only end when their patience does. */
const failing = async (store: ExaminedStore): Promise<readonly string[]> => {
  const outcomes = await Promise.all(storeClauses.map(async (clause) => ({ id: clause.id, outcome: await runClause(clause, store) })))
  return outcomes.filter(({ outcome }) => outcome.result === "Fail").map(({ id }) => id)
}
const made = async (breaks: (place: Place) => Place): Promise<Place> => breaks(await memoryStore.fresh())

describe("every broken store is caught", () => {
  it("by no clause when nothing is broken", async () => {
    expect(await failing(memoryStore)).toEqual([])
  })
  for (const { name, caughtBy, breaks } of brokenStores) {
    it(`that ${name}`, async () => {
      const caught = await failing({ ...memoryStore, fresh: () => made(breaks), patience: 2_000 })
      expect(caught).not.toEqual([])
      expect(caught).toEqual(caughtBy)
    })
  }
  it("and every clause that has a program catches one that no other clause catches", () => {
    const alone = new Set(brokenStores.flatMap(({ caughtBy }) => (caughtBy.length === 1 ? caughtBy : [])))
    expect(storeClauses.filter(({ id, strength }) => strength !== "untested" && !alone.has(id)).map(({ id }) => id)).toEqual([])
  })
  it("and no two of them go by one name", () => {
    expect(new Set(brokenStores.map(({ name }) => name)).size).toBe(brokenStores.length)
  })
})
