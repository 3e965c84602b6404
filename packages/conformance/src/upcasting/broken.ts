/** Pasts in which one thing is wrong, made from one in which nothing is. They prove the clauses for upcasters: each is caught, and each clause catches. */
import { Recorded } from "@omringd/core"
import type { Upcaster } from "@omringd/core"
import type { ExaminedPast } from "./Past.ts"
import { chain } from "./sample.ts"

/** @beta */
type Good = ExaminedPast & Required<Pick<ExaminedPast, "reader">>

/** @beta */
export interface BrokenPast {
  /** What is wrong with it. */
  readonly name: string
  /** The clauses that catch it: these and no others. */
  readonly caughtBy: readonly string[]
  readonly breaks: (good: Good) => ExaminedPast
}

/** Read by the core with these upcasters. */
export const led = (good: Good, upcasters: readonly Upcaster[]): ExaminedPast => ({ ...good, upcasters, reader: Recorded.through(upcasters) })

/** Another one in the place of the first upcaster, or of the second. */
export const withFirst = (change: (good: Upcaster) => Upcaster["up"]) => (good: Good): ExaminedPast =>
  led(good, [{ what: chain[0].what, up: change(chain[0]) }, chain[1]])
export const withSecond = (change: (good: Upcaster) => Upcaster["up"]) => (good: Good): ExaminedPast =>
  led(good, [chain[0], { what: chain[1].what, up: change(chain[1]) }])
