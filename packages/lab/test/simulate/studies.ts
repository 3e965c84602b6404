/** Studies made for tests: whole, small, and quick to run. */
import { readStudy } from "../../src/study.ts"
import type { Study } from "../../src/study.ts"
import { written } from "../study/written.ts"

/** The lab's tests know no rules but those written here. */
export const known = ["charter", "strict"]

export const study = (changes: object, numbers: object = {}): Study => {
  const read = readStudy({ ...written, ...changes, numbers: { ...written.numbers, ...numbers } }, known)
  if ("mistakes" in read) throw new Error(JSON.stringify(read.mistakes))
  return read.study
}
export const assumed = (value: unknown) => ({ value, assumed: "for the test" })
export const exponential = (mean: number) => ({ distribution: "exponential", mean: assumed(mean) })

/** A queue with `servers` places, a signal every `gap` days and a stay of `served` days. */
export const queue = ({ servers, gap, served, ...rest }: { readonly servers: number; readonly gap: number; readonly served: number; readonly days: number; readonly replications: number }): Study =>
  study({ "warm-up": Math.min(3_000, rest.days / 5), ...rest, arms: { queue: { packs: [] } } }, {
    "signals-a-year": assumed(365.25 / gap), "share-here": assumed(1), "consultants": assumed(servers), "consultant-caseload": assumed(1), "served": exponential(served)
  })
