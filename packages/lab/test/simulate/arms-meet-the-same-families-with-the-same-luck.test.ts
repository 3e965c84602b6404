import * as Result from "effect/Result"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { Need, Pack, Practice, Rule, Step } from "@omringd/core"
import { caseload, Streams } from "../../src/simulate.ts"
import type { Purpose } from "../../src/simulate.ts"
import type { Numbers, Study } from "../../src/study.ts"
import { assumed, study } from "./studies.ts"

const says = { professional: "-", family: "-", child: "-" }
/** Whoever settles WHAT must change has named a strength first. */
const strict = Pack.define({
  name: "strict", version: "0.1.0", sdk: 1, rules: [Rule.define({
    id: "a-strength-first", clause: "test", strength: "must", before: ["WhatSettled"], reads: ["strengths"],
    needs: ({ strengths }) => (strengths.length > 0 ? [] : [Need.of("strength", {}).metBy("StrengthNamed")]),
    says: { nl: says, en: says, sv: says }, kept: {}, broken: {}
  })]
})
const bare = Practice.of()
const under = Practice.of(strict)

const arms = { arms: { bare: { packs: ["charter"] }, strict: { packs: ["strict"] } } }
const small = (changes: Partial<Record<keyof Numbers, unknown>> = {}): Study => study({ ...arms, days: 700, "warm-up": 0 }, changes)
const of = (whole: Study, arm: 0 | 1, practice: Practice, replication = 0) => caseload(whole, arm === 0 ? whole.arms[0] : whole.arms[1] ?? whole.arms[0], practice, replication)

test("the same families come on the same days in every arm", () => {
  const [one, other] = [of(small(), 0, bare), of(small(), 1, under)]
  const signals = (families: typeof one.families) => families.map(({ number, arrived }) => [number, arrived])
  expect(one.families.length).toBeGreaterThan(50)
  expect(signals(one.families)).toEqual(signals(other.families))
})

test("a rule that asks for a step makes families take it; arms of the same rules come to the same", () => {
  const [one, other] = [of(small(), 0, bare), of(small(), 1, under)]
  const steps = ({ families }: typeof one) => families.reduce((sum, family) => sum + family.steps, 0) / families.length
  expect(steps(other)).toBeGreaterThan(steps(one))
  expect(of(small(), 1, bare)).toEqual(one)
})

test("another replication and another seed meet other families", () => {
  const one = of(small(), 0, bare)
  expect(of(small(), 0, bare, 1).families.map(({ arrived }) => arrived)).not.toEqual(one.families.map(({ arrived }) => arrived))
  const reseeded = { ...small(), seed: 8 }
  expect(of(reseeded, 0, bare).families.map(({ arrived }) => arrived)).not.toEqual(one.families.map(({ arrived }) => arrived))
})

test("streams for different purposes and families do not go together, and each is always the same", () => {
  const purposes: readonly Purpose[] = ["arrival", "family", "work", "breaks"]
  const first = (seed: number, replication: number, purpose: Purpose, whose: number) => Streams.of(seed, replication).of(purpose, whose)()
  const drawn = purposes.flatMap((purpose) => Array.from({ length: 500 }, (_, whose) => first(1, 0, purpose, whose)))
  expect(new Set(drawn).size).toBe(drawn.length)
  expect(Math.abs(drawn.reduce((sum, one) => sum + one, 0) / drawn.length - 0.5)).toBeLessThan(4 / Math.sqrt(12 * drawn.length))
  const pairs = drawn.slice(1).map((one, index) => (one - 0.5) * ((drawn[index] ?? 0) - 0.5))
  expect(Math.abs(pairs.reduce((sum, one) => sum + one, 0) / pairs.length)).toBeLessThan(4 / (12 * Math.sqrt(pairs.length)))
  fc.assert(fc.property(fc.nat(), fc.nat(9_999), fc.constantFrom(...purposes), fc.nat(9_999), (seed, replication, purpose, whose) => {
    expect(first(seed, replication, purpose, whose)).toBe(first(seed, replication, purpose, whose))
    expect(first(seed, replication, purpose, whose)).not.toBe(first(seed, replication + 1, purpose, whose))
  }))
})

test("every step is proposed to the practice: what it refuses does not happen, and is counted", () => {
  let judged = 0
  const counting: Practice = { ...bare, takeUnknown: (trajectory, step, who) => {
    judged++
    return bare.takeUnknown(trajectory, step, who)
  } }
  const { families } = of(small(), 0, counting)
  expect(judged).toBe(families.reduce((sum, { steps, refused }) => sum + steps + refused, 0))
  const without: Practice = { ...bare, takeUnknown: (trajectory, step, who) => {
    const settled = typeof step === "object" && step !== null && "step" in step && step.step === "WhatSettled"
    return settled ? Result.fail({ refused: "WhatSettled", trajectory: trajectory.id, reasons: [{ reason: "Malformed", faults: [] }] }) : bare.takeUnknown(trajectory, step, who)
  } }
  const held = of(small(), 0, without)
  expect(held.families.some(({ refused }) => refused > 0)).toBe(true)
  expect(held.families.every(({ settled }) => settled === undefined)).toBe(true)
})

test("families go through the phases in their order, and nobody before they had a place", () => {
  const { families } = of(small(), 0, bare)
  expect(families.filter(({ closed }) => closed !== undefined).length).toBeGreaterThan(5)
  for (const { arrived, begun = Infinity, settled = Infinity, planned = Infinity, lettingGo = Infinity, closed = Infinity } of families) {
    const days = [arrived, begun, settled, planned, lettingGo, closed]
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  }
})

test("whose trajectory ended gives its place to the next", () => {
  const { families } = of(small({ stays: { distribution: "fixed", at: assumed(100_000) } } as never), 0, bare)
  const places = 2 * 10 // consultants, and how many families each can hold
  expect(families.filter(({ begun }) => begun !== undefined).length).toBeGreaterThan(places)
  for (const { arrived } of families) {
    const held = families.filter(({ begun = Infinity, closed = Infinity }) => begun <= arrived && closed > arrived)
    expect(held.length).toBeLessThanOrEqual(places)
  }
})

test("more consultants let nobody wait longer; agreements that always hold never break", () => {
  const waited = (whole: Study) => of(whole, 0, bare).families.map(({ begun = 700, arrived }) => begun - arrived).reduce((sum, one) => sum + one, 0)
  const many = { "consultants": assumed(40), "care-workers": assumed(40) }
  expect(waited(small(many))).toBe(0)
  expect(waited(small())).toBeGreaterThan(0)
  expect(of(small({ ...many, "plan-breaks": assumed(0) }), 0, bare).families.every(({ broken }) => broken === 0)).toBe(true)
  expect(of(small({ ...many, "plan-breaks": assumed(0.5) }), 0, bare).families.some(({ broken }) => broken > 0)).toBe(true)
  expect(of(small({ ...many, "says-yes": assumed(0) }), 0, bare).families.every(({ network }) => network === 0)).toBe(true)
})

test("who leaves is followed by someone who is new to the family, and what was held goes on", () => {
  const taken = new Map<string, number>()
  const seen: Practice = { ...bare, takeUnknown: (trajectory, step, who) => {
    const answer = bare.takeUnknown(trajectory, step, who)
    const tag = Step.tags.find((tag) => typeof step === "object" && step !== null && "step" in step && step.step === tag)
    if (Result.isSuccess(answer) && tag !== undefined) taken.set(tag, (taken.get(tag) ?? 0) + 1)
    return answer
  } }
  const stays = { distribution: "exponential", mean: assumed(120) }
  const { families } = of(small({ stays, "says-yes": assumed(1), "consultants": assumed(8), "care-workers": assumed(8) } as never), 0, seen)
  expect(taken.get("PersonLeft")).toBeGreaterThan(20)
  expect(families.some(({ closed }) => closed !== undefined)).toBe(true)
})
