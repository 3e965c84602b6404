/** Generated input: whole steps off their descriptions, the same with one thing wrong, and junk. */
import { Step } from "@omringd/core"
import type { AnyField, Shape, StepTag } from "@omringd/core"
import * as fc from "fast-check"

const reference = fc.oneof(
  fc.constantFrom("lydia", "jane", "a", "42", "no.1:b@c/d-e_f", "x".repeat(64)),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,20}$/)
)
const text = fc.oneof(fc.string({ minLength: 1 }).filter((one) => one.trim() !== ""), fc.constant("x".repeat(20_000)), fc.constant(`sealed:1:${"x".repeat(20_000)}`), fc.constant("\u00a0é "))
const words = fc.record({ text, about: fc.array(reference, { minLength: 1, maxLength: 3 }), by: reference })
const two = (number: number) => String(number).padStart(2, "0")
const day = fc
  .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`)

const ofShape = (shape: Shape, depth: number): fc.Arbitrary<unknown> => {
  switch (shape.kind) {
    case "reference": case "fresh": return reference
    case "words": return words
    case "code": return fc.constantFrom(...shape.of)
    case "day": return day
    case "whole": return fc.integer({ min: shape.from, max: shape.to })
    case "flag": return fc.boolean()
    case "list": return fc.array(ofShape(shape.of.shape, depth), { minLength: shape.min, maxLength: 3 })
    case "record": return ofFields(shape.fields, depth)
    case "either": return fc.oneof(...shape.of.map((one) => ofShape(one.shape, depth)))
    case "step": return depth <= 0 ? wholeStep("ChildHeard", 0) : fc.constantFrom(...Step.tags).chain((tag) => wholeStep(tag, depth - 1))
  }
}

type Steps = fc.Arbitrary<{ [name: string]: unknown }>
/** With every optional field when `all` are wanted. */
const ofFields = (fields: { readonly [name: string]: AnyField }, depth: number, all = false): Steps =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, ofShape(field.shape, depth)])),
    { requiredKeys: Object.entries(fields).flatMap(([name, field]) => (field.optional && !all ? [] : [name])), noNullPrototype: true }
  )

export const wholeStep = (tag: StepTag, depth = 2, all = false): Steps =>
  ofFields(Step.definition(tag).fields, depth, all).map((fields) => ({ step: tag, ...fields }))
export const anyStep = fc.constantFrom(...Step.tags).chain((tag) => wholeStep(tag))

export const oddities: readonly unknown[] = [
  undefined, null, "", " ", "\ufeff", "a b", "-a", "é", "x".repeat(65), "x".repeat(20_001), `sealed:1:${"x".repeat(20_000)}`, `sealed:1:${"x".repeat(100_000)}`, `sealed:1:${"é".repeat(20_000)}`, "2026-02-30", "2026-2-3", "2026-02-03T00:00:00Z", "0000-01-01",
  0, -0, 1, 10, 11, 1.5, -1, 520, 521, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, true, [], {}, [undefined], ["a", ""], { kind: "help" }, { kind: "fact" },
  { text: "t", about: ["a"], by: "b" }, { text: "t", about: [], by: "b" }, { text: "t", about: ["a"], by: "b", at: "c" }, "asked-not-answered", "no-time",
  "GoalSet", { step: "PlanAccepted" }, { step: "Nothing" }, Array.from({ length: 1_001 }, () => "a"), new Date(0), () => 1, Symbol("s"), 1n,
  JSON.parse(`{"__proto__":1}`)
]
const odd = fc.oneof(fc.constantFrom(...oddities), fc.jsonValue(), fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }))

type Path = readonly (string | number)[]
export const placesIn = (value: unknown, path: Path = []): readonly Path[] => {
  const inside = (entries: Iterable<readonly [string | number, unknown]>) => [...entries].flatMap(([key, one]) => placesIn(one, [...path, key]))
  if (Array.isArray(value)) return [path, ...inside(value.entries())]
  return typeof value === "object" && value !== null ? [path, ...inside(Object.entries(value))] : [path]
}

export const changed = (value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown => {
  if (key === undefined) return change(value)
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? changed(one, rest, change) : one))
  return Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, name === key ? changed(one, rest, change) : one]))
}
const without = (value: unknown, path: Path): unknown =>
  changed(value, path.slice(0, -1), (holder) =>
    Array.isArray(holder)
      ? holder.filter((_, index) => index !== path.at(-1))
      : Object.fromEntries(Object.entries(holder as object).filter(([name]) => name !== path.at(-1))))
const withKey = (holder: unknown, name: string, value: unknown): unknown =>
  typeof holder === "object" && holder !== null && !Array.isArray(holder) ? { ...holder, [name]: value } : [holder, value]

/** A whole step in which one place was replaced, taken away, or given something it does not know. */
export const mutatedStep = anyStep.chain((step) =>
  fc.record({ at: fc.constantFrom(...placesIn(step)), how: fc.constantFrom("replace", "remove", "add"), what: odd, name: fc.constantFrom("says", "step", "zzz", "by", "text") })
    .map(({ at, how, what, name }) => {
      if (how === "replace") return changed(step, at, () => what)
      return how === "remove" && at.length > 0 ? without(step, at) : changed(step, at, (holder) => withKey(holder, name, what))
    }))

export const junk = fc.oneof(odd, fc.constantFrom(...Step.tags).chain((tag) => fc.dictionary(fc.constantFrom(...Object.keys(Step.definition(tag).fields), "step"), odd, { noNullPrototype: true })
  .map((fields) => ({ ...fields, step: tag }))))
