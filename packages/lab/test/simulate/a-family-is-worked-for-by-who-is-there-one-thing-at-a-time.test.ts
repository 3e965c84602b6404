import { expect, test } from "vitest"
import * as Result from "effect/Result"
import { Need, Pack, Rule } from "@omringd/core"
import type { Practice } from "@omringd/core"
import { oneFamily } from "./one-family.ts"
import { assumed, exponential } from "./studies.ts"

const says = { professional: "-", family: "-", child: "-" }
const fixed = (at: number) => ({ distribution: "fixed", at: assumed(at) })
/** Nobody stays long. */
const coming = { "stays": exponential(60), "vacant": fixed(20), "consultants": assumed(1), "care-workers": assumed(1), "plan-breaks": assumed(0.5), "tests-held": assumed(20) }
const staying = { stays: fixed(100_000) }

test("looks, what was overdue in them, and ways that were not found are counted as they were", () => {
  const { family, looks, steps } = oneFamily(coming)
  expect(looks.length).toBeGreaterThan(20)
  expect([family.looks, family.overdue, family.steps]).toEqual([looks.length, looks.reduce((sum, { overdue }) => sum + overdue, 0), steps.length])
  const nowhere = (practice: Practice): Practice => ({ ...practice, wayTo: () => ({ found: false, because: "no-way", looked: 0 }) })
  const lost = oneFamily(staying, { change: nowhere })
  expect(lost.family.stuck).toBe(lost.ways.length)
  expect(lost.family.stuck).toBeGreaterThan(40)
  expect(lost.ways.slice(1).every(({ at }, index) => at - (lost.ways[index]?.at ?? 0) >= 30)).toBe(true) // a month later, not at once
})

test("nothing is looked at while someone is missing, nor after the end; there is one piece of work at a time", () => {
  const { looks, atOnce, placed } = oneFamily(coming)
  expect(placed.length).toBeGreaterThan(10)
  expect(looks.filter(({ served }) => !served)).toEqual([])
  expect(atOnce).toBe(1)
  const ended = oneFamily(staying)
  expect(ended.family.closed).toBeDefined()
  expect(ended.looks.filter(({ at }) => at >= (ended.family.closed ?? 0))).toEqual([])
})

test("whoever is new joins within days, however long the family would have waited for its next look, and that wait is over then", () => {
  const { steps, placed, looks } = oneFamily({ ...coming, "stays": fixed(300), "looks-every": assumed(3_000), "tested-after": fixed(250), "answers-after": fixed(1) })
  const joined = steps.filter(({ taken: { step } }) => step.step === "PersonJoined" && /^(consultant|care-worker)/u.test(step.person)).map(({ at }) => at)
  expect(placed.length).toBeGreaterThan(2)
  expect(new Set(looks.map(({ at }) => at)).size).toBe(looks.length)
  for (const at of placed) expect(joined.some((day) => day >= at && day < at + 10), `placed on day ${at}`).toBe(true)
})

test("what is refused on a way is not followed by the rest of it, and after three in a row is left for another day", () => {
  const refused: number[] = []
  const proposed: string[] = []
  const stopped = (practice: Practice, now: () => number): Practice => ({ ...practice, takeUnknown: (trajectory, step, who) => {
    const tag = (step as { readonly step: string }).step
    proposed.push(tag)
    if (tag !== "Scaled") return practice.takeUnknown(trajectory, step, who)
    refused.push(now())
    return Result.fail({ refused: tag, trajectory: trajectory.id, reasons: [{ reason: "Malformed", faults: [] }] })
  } })
  const { family } = oneFamily(staying, { change: stopped })
  expect(refused.length).toBeGreaterThan(30)
  expect(family.refused).toBe(refused.length)
  expect(proposed).not.toContain("WithdrawalAgreed") // it stands behind the scale on the way
  const waits = refused.slice(1).map((at, index) => at - (refused[index] ?? 0))
  expect(waits.filter((days) => days < 28).length).toBe(Math.round(refused.length * 2 / 3))
})

test("what was tried and still stands is not tried again before a month has gone", () => {
  const never = Pack.define({ name: "never", version: "0.1.0", sdk: 1, rules: [Rule.define({
    id: "never-enough", clause: "test", strength: "should", owed: true, reads: [], needs: () => [Need.of("strength", {}).metBy("StrengthNamed")],
    says: { nl: says, en: says, sv: says }, kept: {}, broken: {}
  })] })
  const { steps } = oneFamily({ ...staying, "tested-after": fixed(5), "tests-held": assumed(100) }, { packs: [never], days: 600 })
  const named = steps.filter(({ taken }) => taken.step.step === "StrengthNamed").map(({ at }) => at)
  expect(named.length).toBeGreaterThan(10)
  expect(named.length).toBeLessThan(600 / 30)
})

test("an agreement that broke is tested from the beginning again: as many as the study asks hold one after another", () => {
  const { steps, family } = oneFamily({ ...staying, "plan-breaks": assumed(0.5), "tests-held": assumed(4) }, { days: 6_000 })
  const told = steps.map(({ taken: { step } }) => (step.step === "PlanRuleTested" ? step.outcome : step.step))
  const tests = told.slice(0, told.indexOf("CarriedByNetwork")).filter((one) => one === "held" || one === "broken")
  expect(tests.filter((one) => one === "broken")).toHaveLength(family.broken)
  expect(family.broken).toBeGreaterThan(3)
  expect(tests.slice(-5)).toEqual(["broken", "held", "held", "held", "held"])
})
