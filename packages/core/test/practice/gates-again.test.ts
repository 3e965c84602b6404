/** Looking at one step in many states: a rule is asked again where what it reads is another, and nowhere else; the answers are those of asking always. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { compile } from "../../src/practice/compile.ts"
import { contained } from "../../src/practice/contained.ts"
import { gatesAgain } from "../../src/practice/gates-again.ts"
import { takeStep } from "../../src/practice/take.ts"
import { Need } from "../../src/Need.ts"
import type { Rule } from "../../src/Rule.ts"
import { Step } from "../../src/Step.ts"
import type { Trajectory } from "../../src/Trajectory.ts"
import { did } from "../../src/Story.ts"
import { storyTo, told } from "../step/stage.ts"
import { asking, packOf } from "./pack.ts"

const who = { by: "consultant", at: "2026-03-09" }
const settle = Step.make("WhatSettled", { acknowledgedBy: ["mother"] })
const settleWithBoth = Step.make("WhatSettled", { acknowledgedBy: ["mother", "grandmother"] })

const before = told(...storyTo.Exploring)
const withDanger = told(...storyTo.Exploring, did("DangerStated"))
const settled = told(...storyTo.Planning)
const withStrength = told(...storyTo.Exploring, did("StrengthNamed"))

const counted = (needs: Rule["needs"], failing = false) => {
  const asked: string[] = []
  const rule: Rule = { ...asking("no danger is stated", { strength: "must", before: ["WhatSettled"], needs: () => [] }), reads: ["dangers"],
    needs: (view, at) => {
      asked.push(String(at.proposed?.step))
      if (failing) throw new Error("it fails")
      return needs(view, at)
    } }
  const compiled = compile([packOf(rule)], contained)
  const again = gatesAgain(compiled, ["WhatSettled"])
  const reasons = (trajectory: Trajectory, step: Step, under = again): unknown => {
    const answer = takeStep(under, trajectory, step, who)
    return Result.isFailure(answer) ? answer.failure.reasons : answer.success.taken.open
  }
  return { asked, reasons, plainly: (trajectory: Trajectory, step: Step) => reasons(trajectory, step, compiled) }
}

const unstated: Rule["needs"] = ({ dangers }, { proposed }) => {
  const heard = proposed?.step === "WhatSettled" ? proposed.acknowledgedBy.length : 0
  return dangers.length > 0 ? [] : [Need.of(`unstated-${heard}`, {}).metBy("DangerStated")]
}

describe("gates that are looked at again", () => {
  it("do not ask a rule whose parts are the same, and answer as it did", () => {
    const { asked, reasons, plainly } = counted(unstated)
    const first = reasons(before, settle)
    expect(reasons(withStrength, settle)).not.toEqual([])
    expect(reasons(before, settle)).toEqual(first)
    expect(withStrength.dangers).toBe(before.dangers)
    expect(asked).toHaveLength(1)
    expect(first).toEqual(plainly(before, settle))
  })
  it("ask it where a part that it reads is another, and where another step is proposed", () => {
    const { asked, reasons, plainly } = counted(unstated)
    const steps = [settle, settleWithBoth, settle]
    for (const trajectory of [before, withDanger, before, withStrength]) {
      for (const step of steps) expect(reasons(trajectory, step)).toEqual(plainly(trajectory, step))
    }
    expect(asked.length).toBeGreaterThan(12) // of which plainly all twelve
  })
  it("ask a rule that failed again, and say each time that it did", () => {
    const { asked, reasons, plainly } = counted(unstated, true)
    const failed = plainly(settled, settle)
    expect(failed).toMatchObject([{ what: "rule-failed" }])
    expect([reasons(settled, settle), reasons(settled, settle)]).toEqual([failed, failed])
    expect(asked).toHaveLength(3)
  })
  it("leave other steps as they are", () => {
    const compiled = compile([], contained)
    const again = gatesAgain(compiled, ["WhatSettled"])
    expect(again.byStep.get("GoalSet")).toBe(compiled.byStep.get("GoalSet"))
    expect(again.byStep.size).toBe(compiled.byStep.size)
    expect(again.byStep.get("WhatSettled")?.gates.map(({ rule }) => rule.id)).toEqual(compiled.byStep.get("WhatSettled")?.gates.map(({ rule }) => rule.id))
  })
})
