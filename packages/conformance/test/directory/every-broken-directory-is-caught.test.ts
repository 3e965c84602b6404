/** The clauses for directories of people proven: on directories that each do one thing wrong, made from one that does not. */
import { describe, expect, it } from "vitest"
import { brokenDirectories, directoryClauses, goodDirectory, Report, runDirectory } from "@omringd/conformance"
import type { DirectoryPlace } from "@omringd/conformance"

const failing = async (fresh: () => DirectoryPlace): Promise<readonly string[]> =>
  Report.failures(await runDirectory("it", { can: ["changes", "breaks"], fresh, patience: 2_000 })).map(({ id }) => id)

describe("every broken directory is caught", () => {
  it("by no clause when nothing is broken", async () => {
    expect(await failing(goodDirectory)).toEqual([])
  })
  for (const { name, caughtBy, breaks } of brokenDirectories) {
    it(`that ${name}`, async () => {
      expect(await failing(() => breaks(goodDirectory()))).toEqual(caughtBy)
      expect(caughtBy).not.toEqual([])
    })
  }
  it("and every clause catches one that no other clause catches", () => {
    const alone = new Set(brokenDirectories.flatMap(({ caughtBy }) => (caughtBy.length === 1 ? caughtBy : [])))
    expect(directoryClauses.filter(({ id }) => !alone.has(id)).map(({ id }) => id)).toEqual([])
  })
  it("and no two of them go by one name", () => {
    expect(new Set(brokenDirectories.map(({ name }) => name)).size).toBe(brokenDirectories.length)
  })
})
