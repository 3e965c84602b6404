/** Steps whose every field may lie on the edge of what its description allows, on either side. */
import * as fc from "fast-check"
import type { AnyField, Fields, Shape } from "../../src/Field.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import { nested } from "./wild.ts"

const references = ["a", "A1._:@/-", "x".repeat(64), "x".repeat(65), "", " a", "a b", "-a", "é", 7, null]
const texts = ["…", ".", " ", "\n\t", "", "x".repeat(20_000), "x".repeat(20_001), `sealed:1:${"x".repeat(30_000)}`, `sealed:1:${"x".repeat(99_991)}`, `sealed:1:${"x".repeat(99_992)}`, `sealed:1:${"x".repeat(30_000)} y`, "sealed:1:", "\u0000", "\ud800", "\u2003", 7, null]
const days = [
  "2026-03-02", "2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2026-04-30", "2026-04-31", "2026-12-31", "2026-00-10", "2026-13-10", "2026-01-00",
  "0001-01-01", "0000-12-31", "9999-12-31", "2026-03-02T10:00:00Z", "2026-3-02", "2026-03-2", "2026/03/02", 20_260_302, null
]
const wordsFields = (text: unknown, about: unknown, by: unknown) => ({ text, about, by })
const words = fc.oneof(
  fc.constantFrom(...texts).map((text) => wordsFields(text, ["an"], "an")),
  fc.constantFrom<unknown>([], ["an", "bo"], ["a b"], "an", [null], Array.from({ length: 1_000 }, () => "an"), Array.from({ length: 1_001 }, () => "an")).map((about) => wordsFields("…", about, "an")),
  fc.constantFrom(...references).map((by) => wordsFields("…", ["an"], by)),
  fc.constantFrom<unknown>({ text: "…", about: ["an"] }, { text: "…", by: "an" }, { about: ["an"], by: "an" }, { text: "…", about: ["an"], by: "an", more: 1 }, "…", [], null)
)
const whole = (from: number, to: number) =>
  fc.constantFrom<unknown>(from - 1, from, from + 1, to - 1, to, to + 1, -0, -0, -0, from + 0.5, 1e300, "5", null, true)

const edgeOf = (shape: Shape): fc.Arbitrary<unknown> => {
  switch (shape.kind) {
    case "reference": case "fresh": return fc.constantFrom<unknown>(...references)
    case "words": return words
    case "code": return fc.constantFrom<unknown>(...shape.of, ...shape.of.map((code) => code.toUpperCase()), "", "toString", null, 0)
    case "day": return fc.constantFrom<unknown>(...days)
    case "whole": return whole(shape.from, shape.to)
    case "flag": return fc.constantFrom<unknown>(true, false, "true", 0, 1, null)
    case "list": return fc.oneof(
      fc.constantFrom<unknown>([], {}, "an", null), edgeOf(shape.of.shape), fc.array(valueOf(shape.of), { maxLength: 3 }),
      valueOf(shape.of).chain((one) => fc.constantFrom<unknown>(Array.from({ length: 1_000 }, () => one), Array.from({ length: 1_001 }, () => one)))
    )
    case "record": return fc.oneof(fc.constantFrom<unknown>({}, [], "an", null), recordOf(shape.fields, 6), recordOf(shape.fields, 6).map((found) => ({ ...found, more: 1 })))
    case "either": return fc.oneof(...shape.of.map((one) => edgeOf(one.shape)))
    case "step": return fc.constantFrom<unknown>({ step: "PlanAccepted" }, { step: "PlanAccepted", more: 1 }, { step: "Unknown" }, {}, null, nested(3))
  }
}
/** Mostly right. */
const rightOf = (shape: Shape): fc.Arbitrary<unknown> => {
  switch (shape.kind) {
    case "reference": case "fresh": return fc.constantFrom<unknown>("an", "child-1", "9.")
    case "words": return fc.constant<unknown>(wordsFields("…", ["an"], "an"))
    case "code": return fc.constantFrom<unknown>(...shape.of)
    case "day": return fc.constantFrom<unknown>("2026-03-02", "2024-02-29")
    case "whole": return fc.integer({ min: shape.from, max: shape.to })
    case "flag": return fc.boolean()
    case "list": return fc.array(valueOf(shape.of), { minLength: Math.max(1, shape.min), maxLength: 2 })
    case "record": return recordOf(shape.fields, 30)
    case "either": return fc.oneof(...shape.of.map((one) => rightOf(one.shape)))
    case "step": return fc.constant<unknown>({ step: "PlanAccepted" })
  }
}
const valueOf = ({ shape }: AnyField): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(shape).chain(rightOf) }, { weight: 1, arbitrary: fc.constant(shape).chain(edgeOf) })

/** One field in so many is on the edge (numbers and days more often: they have many), and one may be missing that must not be. */
const recordOf = (fields: Fields, oneIn: number): fc.Arbitrary<object> => {
  const names = Object.keys(fields)
  const often = ({ shape }: AnyField) => (shape.kind === "whole" || shape.kind === "day" ? oneIn : 2)
  const one = (field: AnyField) => fc.oneof({ weight: oneIn, arbitrary: rightOf(field.shape) }, { weight: often(field), arbitrary: fc.constant(field.shape).chain(edgeOf) })
  const whole = fc.record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, one(field)])), { requiredKeys: names.filter((name) => fields[name]?.optional !== true) })
  return fc.tuple(whole, fc.option(fc.constantFrom("", ...names), { nil: undefined, freq: 20 })).map(([found, missing]) =>
    (missing === undefined ? found : Object.fromEntries(Object.entries(found).filter(([name]) => name !== missing))))
}

const made = new Map(Step.tags.map((tag) => [tag, recordOf(Step.definition(tag).fields, 20)]))
export const onTheEdge = (tag: StepTag): fc.Arbitrary<unknown> => (made.get(tag) ?? fc.constant({})).map((fields) => ({ step: tag, ...fields }))
