/** Every pack we ship, looked at with the kit that vendors use: by itself, and beside the charter. */
import { Report, runPack } from "@omringd/conformance"
import type { ExaminedPack } from "@omringd/conformance"
import { expect, it } from "vitest"
import { clauses, publishedRules } from "../src/clauses.ts"
import { jurisdictions } from "../src/jurisdiction.ts"
import { lix, tradeWordsIn } from "../src/language.ts"
import { packs } from "./packs.ts"

const duties = Object.values(jurisdictions).flatMap(({ clocks, duties }) => [...Object.keys(clocks), ...Object.keys(duties)])
const sources = [...clauses.map(({ id }) => id), ...publishedRules, ...duties]
const beside = packs.filter(({ name }) => name === "charter")

const failures = async (given: ExaminedPack): Promise<readonly string[]> =>
  Report.failures(await runPack({ ...given, sources, hardWordsIn: tradeWordsIn, lix })).map(({ id, outcome }) => `${id}: ${"because" in outcome ? outcome.because : ""}`)

it.each(packs.map((pack) => [pack.name, pack] as const))("the pack %s keeps every clause of the kit", async (_, pack) => {
  expect(await failures({ pack, histories: 16 })).toEqual([])
})
it.each(packs.filter((pack) => !beside.includes(pack)).map((pack) => [pack.name, pack] as const))("the pack %s keeps them beside the charter", async (_, pack) => {
  expect(await failures({ pack, beside, histories: 8, seed: 2 })).toEqual([])
})
