/** The clauses proven: on outboxes that each do one thing wrong, made from the one in memory, which does not. */
import { describe, expect, it } from "vitest"
import { brokenOutboxes, outboxClauses, runClause } from "@omringd/conformance"
import type { ExaminedOutbox, OutboxPlace } from "@omringd/conformance"
import { memoryOutbox } from "./outboxPlaces.ts"

/** The clauses that fail. They run side by side: some only end when their patience does. */
const failing = async (outbox: ExaminedOutbox): Promise<readonly string[]> => {
  const outcomes = await Promise.all(outboxClauses.map(async (clause) => ({ id: clause.id, outcome: await runClause(clause, outbox) })))
  return outcomes.filter(({ outcome }) => outcome.result === "Fail").map(({ id }) => id)
}
const made = async (breaks: (place: OutboxPlace) => OutboxPlace): Promise<OutboxPlace> => breaks(await memoryOutbox.fresh())

describe("every broken outbox is caught", () => {
  it("by no clause when nothing is broken", async () => {
    expect(await failing(memoryOutbox)).toEqual([])
  })
  for (const { name, caughtBy, breaks } of brokenOutboxes) {
    it(`that ${name}`, async () => {
      const caught = await failing({ ...memoryOutbox, fresh: () => made(breaks), patience: 2_000 })
      expect(caught).not.toEqual([])
      expect(caught).toEqual(caughtBy)
    })
  }
  it("and every clause that has a program catches one that no other clause catches", () => {
    const alone = new Set(brokenOutboxes.flatMap(({ caughtBy }) => (caughtBy.length === 1 ? caughtBy : [])))
    expect(outboxClauses.filter(({ id, strength }) => strength !== "untested" && !alone.has(id)).map(({ id }) => id)).toEqual([])
  })
  it("and no two of them go by one name", () => {
    expect(new Set(brokenOutboxes.map(({ name }) => name)).size).toBe(brokenOutboxes.length)
  })
})
