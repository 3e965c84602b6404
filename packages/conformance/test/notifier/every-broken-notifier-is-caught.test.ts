/** The clauses for notifiers proven: on notifiers that each do one thing wrong, made from one in memory that does not. */
import { describe, expect, it } from "vitest"
import { brokenNotifiers, goodAbilities, goodNotifier, notifierClauses, runClause } from "@omringd/conformance"
import type { ExaminedNotifier } from "@omringd/conformance"

/** The clauses that fail. They run side by side: some only end when their patience does. */
const failing = async (notifier: ExaminedNotifier): Promise<readonly string[]> => {
  const outcomes = await Promise.all(notifierClauses.map(async (clause) => ({ id: clause.id, outcome: await runClause(clause, notifier) })))
  return outcomes.filter(({ outcome }) => outcome.result === "Fail").map(({ id }) => id)
}

describe("every broken notifier is caught", () => {
  it.each(["machine", "person"] as const)("by no clause when nothing is broken, to a %s", async (to) => {
    expect(await failing({ can: goodAbilities[to], fresh: () => goodNotifier(to) })).toEqual([])
  })
  for (const { name, caughtBy, to = "machine", breaks } of brokenNotifiers) {
    it(`that ${name}`, async () => {
      const caught = await failing({ can: goodAbilities[to], fresh: () => breaks(goodNotifier(to)), patience: 3_000 })
      expect(caught).not.toEqual([])
      expect(caught).toEqual(caughtBy)
    })
  }
  it("and every clause that has a program catches one that no other clause catches", () => {
    const alone = new Set(brokenNotifiers.flatMap(({ caughtBy }) => (caughtBy.length === 1 ? caughtBy : [])))
    expect(notifierClauses.filter(({ id, strength }) => strength !== "untested" && !alone.has(id)).map(({ id }) => id)).toEqual([])
  })
  it("and no two of them go by one name", () => {
    expect(new Set(brokenNotifiers.map(({ name }) => name)).size).toBe(brokenNotifiers.length)
  })
})
