/** Who does what in the first study, under the documents themselves. */
import { expect, test } from "vitest"
import { Replication } from "@omringd/lab/simulate"
import { packsNamed } from "../../src/packs.ts"
import { readStudyFile } from "../../src/simulating/file.ts"
import { smallStudy } from "./study.ts"

const opened = readStudyFile((await smallStudy()).replace("days: 200", "days: 300"))
if (!("study" in opened)) throw new Error(JSON.stringify(opened))
const { study } = opened
const arms = study.arms.map(({ name }, arm) => [name, arm] as const).slice(0, 2)

test.each(arms)("under %s: explained, heard, looked back on, tested and asked by professionals; signals mostly from outside, feedback by whom it was asked", (_, arm) => {
  const steps = Replication.steps(study, { arm, replication: 0 }, packsNamed)
  const roles = new Map(steps.flatMap(({ trajectory, step }): readonly (readonly [string, string])[] => {
    if (step.step === "PersonJoined") return [[`${trajectory} ${step.person}`, step.role]]
    return step.step === "SignalReceived" ? [[`${trajectory} ${step.from}`, step.as]] : []
  }))
  const by = (tag: string): readonly string[] => steps.filter(({ step }) => step.step === tag).map(({ trajectory, by: who }) => roles.get(`${trajectory} ${who}`) ?? "of the family")
  for (const tag of ["ReasonExplained", "StepExplained", "ChildHeard", "ReviewHeld", "PlanRuleTested", "FeedbackAsked"]) {
    expect([tag, new Set(by(tag))]).toEqual([tag, new Set(["care-worker"])])
    expect(by(tag).length).toBeGreaterThan(10)
  }
  for (const tag of ["PlanDrafted", "PlanAgreed", "ViewAdded"]) expect([tag, new Set(by(tag))]).toEqual([tag, new Set(["parent"])])
  const from = by("SignalReceived")
  expect(from.filter((role) => role === "referrer").length / from.length).toBeGreaterThan(0.7)
  const [asked, given] = [by("FeedbackAsked").length, by("FeedbackGiven").length]
  expect(Math.abs(given / asked - 0.5)).toBeLessThan(4 * Math.sqrt(0.25 / asked))
})
