/** The Schema and the practice read the same: what one accepts the other accepts, and they point at the same places. */
import { Canonical, Step } from "@omringd/core"
import { decode, schemaOf, StepSchema, strict } from "@omringd/core/Schema"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyStep, changed, junk, mutatedStep, oddities, placesIn, wholeStep } from "./generated.ts"

const decoded = Schema.decodeUnknownResult(StepSchema, strict)
const runs = { numRuns: process.env["OMRINGD_RUNS"] === undefined ? 400 : 30 }

/** Whether it was a step, after checking that all readers say so. */
const saysTheSame = (input: unknown): boolean => {
  const read = Step.read(input)
  const isStep = "step" in read
  expect(Result.isSuccess(decoded(input))).toBe(isStep)
  const answer = decode(input)
  expect(Result.isSuccess(answer)).toBe(isStep)
  if (isStep && Result.isSuccess(answer)) expect(Canonical.write(answer.success)).toBe(JSON.stringify(read.step)) // as text, in which -0 is 0
  return isStep
}

/** An alternative that fits nowhere is reported at the field, by either reader at its own depth. */
const isInAlternative = (path: readonly PropertyKey[], tag: unknown) =>
  path.includes("instead") || (tag === "ConsentGiven" && path[0] === "to") || ["worries", "goesWell", "mustHappen", "lighterWeighed"].includes(String(path[0]))
const places = (paths: readonly (readonly PropertyKey[])[], tag: unknown) =>
  [...new Set(paths.filter((path) => !isInAlternative(path, tag)).map((path) => path.map(String).join("/")))].toSorted()

describe("Schema and Step.read accept the same", () => {
  it.each(Step.tags)("%s", (tag) => {
    fc.assert(fc.property(wholeStep(tag), (step) => {
      expect(saysTheSame(step)).toBe(true)
      expect(Result.isSuccess(Schema.decodeUnknownResult(schemaOf(tag), strict)(step))).toBe(true)
    }), { numRuns: 20 })
  })
  it.each(Step.tags)("%s, with every oddity in every place", (tag) => {
    const steps = fc.sample(wholeStep(tag, 0, true), { numRuns: 1, seed: 1 })
    for (const step of steps) for (const at of placesIn(step)) for (const odd of oddities) saysTheSame(changed(step, at, () => odd))
    expect(steps.every(saysTheSame)).toBe(true)
  })
  it.each([["of steps with one thing changed", mutatedStep, 4_000, 200], ["of junk", junk, 4_000, 5]] as const)("%s", (_, input, numRuns, least) => {
    let accepted = 0
    let refused = 0
    fc.assert(fc.property(input, (one) => void (saysTheSame(one) ? accepted++ : refused++)), { numRuns })
    expect(accepted).toBeGreaterThan(least)
    expect(refused).toBeGreaterThan(least)
  })
})

describe("decoding", () => {
  it("reports every problem at the place where Step.read sees it", () => {
    let several = 0
    fc.assert(fc.property(junk, mutatedStep, fc.boolean(), (wild, tame, isWild) => {
      const input = isWild ? wild : tame
      const read = Step.read(input)
      if ("step" in read) return
      const tag = typeof input === "object" && input !== null ? (input as { step?: unknown }).step : undefined
      const answer = decode(input)
      const found = Result.isFailure(answer) ? answer.failure.map(({ path }) => path) : []
      const tooLong = read.faults.filter(({ problem }) => problem === "too-long").map(({ path }) => path)
      const mine = found.map((path) => tooLong.find((list) => list.every((part, index) => part === path[index])) ?? path) // of a list that is too long a Schema looks at each entry first
      const seen = places(read.faults.map(({ path }) => path), tag)
      if (seen.length > 1) several++
      expect(places(mine, tag)).toEqual(seen)
    }), { numRuns: 2_000 })
    expect(several).toBeGreaterThan(200)
  })

  it("names the steps nearest to a name that is none", () => {
    const answer = decode({ step: "GoalSett", goal: "g" })
    expect(Result.isFailure(answer) && answer.failure).toEqual([
      { path: ["step"], message: expect.stringMatching(/^step is not a step \(expected GoalSet, /) as string }
    ])
  })

  it("says which steps there are where a correction holds something else", () => {
    const words = { text: "t", about: ["a"], by: "a" }
    const answer = decode({ step: "StepCorrected", corrects: "1", because: words, instead: { step: "Nope" } })
    expect(Result.isFailure(answer) && answer.failure).toEqual([
      { path: ["instead"], message: expect.stringContaining("one of SignalReceived, SignalAnswered") as string }
    ])
  })

  it("never shows the words it read", () => {
    const secret = "hij-slaat-mij"
    fc.assert(fc.property(anyStep, fc.constantFrom("text", "zzz"), (step, name) => {
      const answer = decode({ ...step, [name]: secret, says: [secret], children: secret })
      expect(JSON.stringify(answer)).not.toContain(secret)
    }), runs)
  })

  it("never throws, whatever it is given", () => {
    const hostile = { step: "GoalSet", get goal(): string { throw new Error("mine") } }
    const answer = decode(hostile)
    expect(Result.isFailure(answer) && answer.failure).toEqual([{ path: [], message: "it cannot be read" }])
    let deep: unknown = { step: "PlanAccepted" }
    for (let depth = 0; depth < 20_000; depth++) deep = { step: "StepCorrected", corrects: "1", because: { text: "t", about: ["a"], by: "a" }, instead: deep }
    expect(Result.isFailure(decode(deep))).toBe(true)
  })

  it("gives back what was encoded", () => {
    fc.assert(fc.property(anyStep, (step) => {
      const answer = decode(JSON.parse(JSON.stringify(step)))
      if (Result.isFailure(answer)) throw new Error(JSON.stringify(answer.failure))
      expect(Schema.encodeSync(StepSchema)(answer.success)).toEqual(JSON.parse(JSON.stringify(step)))
    }), runs)
  })
})
