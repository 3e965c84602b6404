/** A clause that is passed over says why, also under a runner: what `can` lacks, or by its own name the option that was not given. */
import { expect, it } from "vitest"
import { goodNotifier, packClauses, storeClauses, testNotifier, testPack, testStore } from "@omringd/conformance"
import type { Place, Runner } from "@omringd/conformance"
import { sample } from "../src/pack/sample.ts"

const skipped = (test: (runner: Runner) => void): readonly string[] => {
  const titles: string[] = []
  test({ describe: (_, body) => { body() }, it: () => {}, skip: (title) => { titles.push(title) } })
  return titles
}
const because = (titles: readonly string[], id: string): string | undefined => titles.find((title) => title.startsWith(id))?.match(/\((.*)\)$/u)?.[1]

it("what it does not say it can", () => {
  const titles = skipped((runner) => { testNotifier(runner, "mine", { can: ["person"], fresh: () => goodNotifier("person") }) })
  expect(because(titles, "notifier-07")).toBe("it does not say it can: machine")
})
it("which option would have it looked at", () => {
  const titles = skipped((runner) => { testPack(runner, sample()) })
  expect(because(titles, "pack-29")).toContain("{ pack, sources }")
  expect(because(titles, "pack-30")).toContain("{ pack, hardWordsIn }")
  expect(because(titles, "pack-56")).toContain("{ pack, lix }")
  expect(titles).toHaveLength(packClauses.filter(({ strength }) => strength !== "required").length)
})
it("why no program can tell", () => {
  const titles = skipped((runner) => { testStore(runner, "mine", { can: [], fresh: (): Place => { throw new Error("it is not looked at") } }) })
  const untested = storeClauses.flatMap((clause) => (clause.strength === "untested" ? [clause] : []))
  expect(untested.map(({ id }) => because(titles, id))).toEqual(untested.map((clause) => clause.because))
})
