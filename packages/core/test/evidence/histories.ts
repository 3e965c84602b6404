/** Histories as they may come: any words, a few trajectories. */
import * as fc from "fast-check"
import { history } from "./kept.ts"
import type { Row } from "./kept.ts"

const words = fc.oneof(fc.string({ minLength: 1, maxLength: 12 }), fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), fc.constantFrom("\ud800", "\u2028\u0000\"\\", ",\"id\":\"", "},\"trajectory\":\"x\",\"under\":\""))
  .filter((text) => text.trim() !== "")
const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,5}$/u)

/** Histories of a few trajectories, some of one step. */
export const histories: fc.Arbitrary<readonly Row[]> = fc.uniqueArray(fc.record({ name, said: fc.array(words, { minLength: 1, maxLength: 7 }) }), { selector: (one) => one.name, minLength: 1, maxLength: 4 })
  .map((all) => all.toSorted((a, b) => (a.name < b.name ? -1 : 1)).flatMap((one) => history(one.name, one.said)))

export const runs = Number(process.env["OMRINGD_RUNS"] ?? 300)
