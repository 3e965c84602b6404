/** Steps that are nearly right: a whole one with something taken out, put in or put elsewhere, at any depth. */
import * as fc from "fast-check"
import { Step } from "../../src/Step.ts"
import { isObject } from "../../src/Reading.ts"
import { Trajectory } from "../../src/Trajectory.ts"
import { stepOf } from "./field.ts"
import { fill } from "./recipe.ts"

/** A step with made-up fields, filled in where nothing is known. */
export const anyStep: fc.Arbitrary<unknown> = fc.constantFrom(...Step.tags).chain(stepOf).map((recipe) => fill(recipe, Trajectory.start("none")))

interface Change {
  readonly path: readonly number[]
  readonly how: "drop" | "replace" | "add"
  readonly key: string
  readonly with: unknown
}
const leaf = fc.oneof(
  fc.constantFrom<unknown>("", " ", "…", "2026-02-29", "2024-02-29", "2026-13-01", "0000-01-01", "stranger", "a b", "x".repeat(65), 0, -0, 11, 5.5, -1, true, null, [], {}),
  fc.constantFrom<unknown>("x".repeat(20_001), Array.from({ length: 1_001 }, () => "a"), Number.MAX_SAFE_INTEGER, 1e300, "\u0000", "\ud800"),
  fc.jsonValue({ maxDepth: 2 })
)
const change: fc.Arbitrary<Change> = fc.record({
  path: fc.array(fc.nat({ max: 7 }), { maxLength: 4 }), how: fc.constantFrom("drop", "replace", "replace", "add"),
  key: fc.constantFrom("says", "step", "by", "__proto__", "constructor", "more", "0", "about"), with: leaf
})

const changed = (value: unknown, { path, how, key, with: other }: Change): unknown => {
  const [first, ...rest] = path
  if (!isObject(value) && !Array.isArray(value)) return how === "replace" ? other : value
  const entries = Object.entries(value)
  const at = first === undefined ? undefined : entries[first % Math.max(1, entries.length)]
  const list = Array.isArray(value)
  const again = (all: readonly (readonly [string, unknown])[]): unknown => (list ? all.map(([, one]) => one) : Object.fromEntries(all))
  if (at === undefined) return how === "replace" ? other : how === "add" ? again([...entries, [key, other]]) : value
  if (rest.length === 0 && how === "drop") return again(entries.filter((one) => one !== at))
  return again(entries.map((one) => (one === at ? [one[0], changed(one[1], { path: rest, how, key, with: other })] : one)))
}

export const mutated: fc.Arbitrary<unknown> = fc.tuple(anyStep, fc.array(change, { maxLength: 2 })).map(([step, changes]) =>
  changes.reduce(changed, step))
