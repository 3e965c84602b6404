/** The clauses for packs proven: on packs that each do one thing wrong, made from a small one that does not. */
import { describe, expect, it } from "vitest"
import { brokenPacks, packClauses, Report, runPack } from "@omringd/conformance"
import type { ExaminedPack } from "@omringd/conformance"
import { sample } from "../../src/pack/sample.ts"

const failing = async (pack: ExaminedPack): Promise<readonly string[]> => Report.failures(await runPack({ histories: 16, ...pack })).map(({ id }) => id)
const hasProgram = packClauses.filter(({ strength }) => strength !== "untested").map(({ id }) => id)

describe("every broken pack is caught", () => {
  const found = new Map<string, readonly string[]>()

  it("by no clause when nothing is broken", async () => {
    const { rules, notices = [] } = sample()
    const sources = [...rules, ...notices].map(({ clause }) => clause)
    expect(await failing({ pack: sample(), sources, hardWordsIn: () => [], lix: () => 30 })).toEqual([])
  })
  it.each(brokenPacks.map((broken) => [broken.name, broken] as const))("that %s", async (name, { caughtBy, made }) => {
    const caught = await failing(made())
    found.set(name, caught)
    expect(caught).toEqual(caughtBy)
  })
  it("and the rate at which they are caught is whole", () => {
    const caught = [...found.values()].filter((clauses) => clauses.length > 0)
    expect({ broken: found.size, rate: caught.length / brokenPacks.length }).toEqual({ broken: brokenPacks.length, rate: 1 })
  })
  it("and every clause that has a program catches one that no other clause catches", () => {
    const alone = new Set([...found.values()].flatMap((clauses) => (clauses.length === 1 ? clauses : [])))
    expect(hasProgram.filter((id) => !alone.has(id))).toEqual([])
  })
  it("and no two of them go by one name", () => {
    expect(new Set(brokenPacks.map(({ name }) => name)).size).toBe(brokenPacks.length)
  })
})
