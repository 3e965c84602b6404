/** The clauses proven: on keyrings that each do one thing wrong, made from the memory keyring, which does not. */
import { describe, expect, it } from "vitest"
import { brokenKeyrings, keyringClauses, runClause } from "@omringd/conformance"
import type { ExaminedKeyring } from "@omringd/conformance"
import { memoryKeyring, memoryRing } from "./rings.ts"

const failing = async (keyring: ExaminedKeyring): Promise<readonly string[]> => {
  const outcomes = await Promise.all(keyringClauses.map(async (clause) => ({ id: clause.id, outcome: await runClause(clause, keyring) })))
  return outcomes.filter(({ outcome }) => outcome.result === "Fail").map(({ id }) => id)
}

describe("every broken keyring is caught", () => {
  it("by no clause when nothing is broken", async () => {
    expect(await failing(memoryKeyring)).toEqual([])
  })
  for (const { name, caughtBy, breaks } of brokenKeyrings) {
    it(`that ${name}`, async () => {
      const caught = await failing({ ...memoryKeyring, fresh: () => breaks(memoryRing()), patience: 2_000 })
      expect(caught).not.toEqual([])
      expect(caught).toEqual(caughtBy)
    })
  }
  it("and every clause that has a program catches one that no other clause catches", () => {
    const alone = new Set(brokenKeyrings.flatMap(({ caughtBy }) => (caughtBy.length === 1 ? caughtBy : [])))
    expect(keyringClauses.filter(({ id, strength }) => strength !== "untested" && !alone.has(id)).map(({ id }) => id)).toEqual([])
  })
  it("and no two of them go by one name", () => {
    expect(new Set(brokenKeyrings.map(({ name }) => name)).size).toBe(brokenKeyrings.length)
  })
})
