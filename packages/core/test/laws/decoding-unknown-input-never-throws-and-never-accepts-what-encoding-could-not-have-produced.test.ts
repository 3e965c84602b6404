import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Practice } from "../../src/Practice.ts"
import { Step } from "../../src/Step.ts"
import { onTheEdge } from "../generators/edge.ts"
import { anyStep, mutated } from "../generators/mutated.ts"
import { isStep } from "../generators/valid.ts"
import { endless, junk, nested } from "../generators/wild.ts"
import { areEnough, parameters } from "./runs.ts"

/** What is accepted is its own encoding read back, and accepted again. */
const isItsOwnEncoding = (input: unknown): boolean => {
  const read = Step.read(input)
  if ("faults" in read) return false
  const back: unknown = JSON.parse(JSON.stringify(read.step))
  const again = Step.read(back)
  if (!isDeepStrictEqual(back, read.step) || "faults" in again || !isDeepStrictEqual(again.step, read.step)) throw new Error("accepted, but not its own encoding")
  if (!isStep(back)) throw new Error("accepted, but no step")
  return true
}

test("decoding unknown input never throws and never accepts what encoding could not have produced", () => {
  fc.assert(fc.property(junk, (input) => { isItsOwnEncoding(input) }), { ...parameters, numRuns: parameters.numRuns * 2 })
})

/** The same data, but each field and each length is another thing the second time it is looked at. */
const shifty = (value: unknown, other: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  const looks = new Map<PropertyKey, number>()
  return new Proxy(Array.isArray(value) ? value.map((one: unknown) => shifty(one, other)) : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shifty(one, other)])), {
    get: (target, name) => {
      const look = (looks.get(name) ?? 0) + 1
      looks.set(name, look)
      const found: unknown = Reflect.get(target, name)
      return look === 1 || name === "step" || typeof found === "function" ? found : name === "length" ? 0 : other
    }
  })
}

test("what changes while it is looked at is read once, or not at all", () => {
  let accepted = 0
  fc.assert(fc.property(anyStep, fc.constantFrom(undefined, 7, "a b", [], {}), (step, other) => {
    if (isItsOwnEncoding(shifty(step, other))) accepted++
  }), parameters)
  if (areEnough) expect(accepted).toBeGreaterThan(0)
})

/** Accepted if it is a step, and only then; which of the two it was. */
const isRightlyRead = (input: unknown): boolean => {
  const expected = isStep(input)
  if (isItsOwnEncoding(input) !== expected) throw new Error(expected ? "a step that is not read" : "read, but no step")
  return expected
}

test("of what is nearly a step, decoding accepts what is one and nothing else", () => {
  let accepted = 0
  const numRuns = parameters.numRuns * 10
  fc.assert(fc.property(mutated, (input) => { if (isRightlyRead(input)) accepted++ }), { ...parameters, numRuns })
  if (areEnough) expect(Math.min(accepted, numRuns - accepted)).toBeGreaterThan(numRuns / 10)
})

test("and so it does on every edge of what a field can hold", () => {
  let accepted = 0
  const numRuns = Math.ceil(parameters.numRuns / 4)
  for (const tag of Step.tags) fc.assert(fc.property(onTheEdge(tag), (input) => { if (isRightlyRead(input)) accepted++ }), { ...parameters, numRuns })
  const all = numRuns * Step.tags.length
  if (areEnough) expect(Math.min(accepted, all - accepted)).toBeGreaterThan(all / 10)
})

test("what never ends is refused, and so is what no stack holds", () => {
  const practice = Practice.of()
  for (const step of [endless(), nested(20_000)]) {
    expect(Step.read(step)).toEqual({ faults: [{ path: [], problem: "unreadable" }] })
    expect(practice.whyNot(Practice.start("made-up"), step, { by: "an", at: "2026-03-02" })?.reasons).toMatchObject([{ reason: "Malformed" }])
  }
  expect(isItsOwnEncoding(nested(50))).toBe(true)
})

test("whatever is proposed by whatever calls itself someone, there is an answer", () => {
  const practice = Practice.of()
  fc.assert(fc.property(fc.oneof(junk, anyStep), junk, (step, who) => {
    const answer = practice.takeUnknown(Practice.start("made-up"), step, who)
    practice.whyNot(Practice.start("made-up"), step, who)
    return answer !== undefined
  }), { ...parameters, numRuns: parameters.numRuns * 2 })
})
