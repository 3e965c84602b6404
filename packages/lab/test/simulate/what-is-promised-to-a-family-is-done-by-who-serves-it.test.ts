import { expect, test } from "vitest"
import { Mandate, Need, Pack, Rule, Step } from "@omringd/core"
import type { Gap, StepTag, Taken } from "@omringd/core"
import { doing } from "../../src/simulate/whose.ts"
import { oneFamily } from "./one-family.ts"
import type { Lived } from "./one-family.ts"
import { assumed } from "./studies.ts"

const says = { professional: "-", family: "-", child: "-" }
const owing = (id: string, gap: Gap): Rule => Rule.define({
  id, clause: "test", strength: "should", owed: true, reads: [], needs: () => [gap], says: { nl: says, en: says, sv: says }, kept: {}, broken: {}
})
/** Promised again and again, of which some is the family's own to do. */
const promised = ["ReasonExplained", "StepExplained", "ChildHeard", "ReviewHeld", "FeedbackAsked", "FeedbackAnswered", "ViewAdded", "NetworkPersonAsked"] as const satisfies readonly StepTag[]
const packs = [Pack.define({ name: "owing", version: "0.1.0", sdk: 1, rules: promised.map((tag) => owing(`owes-${tag.toLowerCase()}`, Need.of(tag.toLowerCase(), {}).metBy(tag))) })]
const staying = { "stays": { distribution: "fixed", at: assumed(100_000) }, "tests-held": assumed(100), "plan-breaks": assumed(0.3) }

/** Whose step it was: the role that each person came in with. */
const rolesIn = (steps: readonly Taken[]): ReadonlyMap<string, string> => new Map(steps.flatMap(({ step }): readonly (readonly [string, string])[] => {
  if (step.step === "PersonJoined") return [[step.person, step.role]]
  if (step.step === "ChildJoined") return [[step.child, "child"]]
  if (step.step === "RelativeFound") return [[step.person, "network-person"]]
  return step.step === "SignalReceived" ? [[step.from, step.as]] : []
}))
const countIn = ({ steps }: Lived): Readonly<Record<string, Readonly<Record<string, number>>>> => {
  const taken = steps.map((one) => one.taken)
  const roles = rolesIn(taken)
  const counts: Record<string, Record<string, number>> = {}
  for (const { step, by } of taken) {
    const row = counts[step.step] ??= {}
    const role = roles.get(by) ?? "nobody"
    row[role] = (row[role] ?? 0) + 1
  }
  return counts
}

test("what a family decides, says and does among its own people is its own; everything else is done by who serves it, the care worker where both may", () => {
  const counts = countIn(oneFamily({ ...staying, "signals-from-outside": assumed(1), "gives-feedback": assumed(1), "parents": { distribution: "fixed", at: assumed(2) } }, { packs }))
  const doers = (tags: readonly StepTag[]) => Object.fromEntries(tags.map((tag) => [tag, Object.keys(counts[tag] ?? {})]))
  expect(doers(["ReasonExplained", "StepExplained", "ChildHeard", "ReviewHeld", "FeedbackAsked", "FeedbackAnswered", "PlanRuleTested", "Scaled"]))
    .toEqual({ ReasonExplained: ["care-worker"], StepExplained: ["care-worker"], ChildHeard: ["care-worker"], ReviewHeld: ["care-worker"], FeedbackAsked: ["care-worker"],
      FeedbackAnswered: ["care-worker"], PlanRuleTested: ["care-worker"], Scaled: ["care-worker"] })
  expect(doers(["DangerStated", "WhatSettled", "PlanAccepted"])).toEqual({ DangerStated: ["consultant"], WhatSettled: ["consultant"], PlanAccepted: ["consultant"] })
  expect(doers(["PlanDrafted", "PlanAgreed", "NetworkPersonAsked", "ViewAdded", "SignalReceived"]))
    .toEqual({ PlanDrafted: ["parent"], PlanAgreed: ["parent"], NetworkPersonAsked: ["parent"], ViewAdded: ["parent"], SignalReceived: ["referrer"] })
  expect(Object.keys(counts["FeedbackGiven"] ?? {})).toEqual(["child"]) // whom the rule has asked, and who speaks for itself
  expect((counts["FeedbackAsked"]?.["care-worker"] ?? 0) - (counts["FeedbackGiven"]?.["child"] ?? 0)).toBeLessThanOrEqual(1) // one may be thought about still
})

test("each step of a professional costs working hours, and no other does", () => {
  const lived = oneFamily({ ...staying, "gives-feedback": assumed(0.5) }, { packs })
  const counts = countIn(lived)
  const ofProfessionals = Object.values(counts).reduce((sum, row) => sum + (row["care-worker"] ?? 0) + (row["consultant"] ?? 0), 0)
  expect(ofProfessionals).toBeGreaterThan(200)
  expect(Math.abs(lived.pieces - lived.family.refused - ofProfessionals)).toBeLessThanOrEqual(1) // one may be under way at the end
})

test("someone who is asked says how it goes as often as the study has it, a child that cannot through a parent", () => {
  const counts = countIn(oneFamily({ ...staying, "gives-feedback": assumed(0.4), "younger-than-twelve": assumed(1) }, { packs, days: 6_000 }))
  const asked = counts["FeedbackAsked"]?.["care-worker"] ?? 0
  expect(asked).toBeGreaterThan(100)
  expect(Object.keys(counts["FeedbackGiven"] ?? {})).toEqual(["parent"])
  expect(Math.abs((counts["FeedbackGiven"]?.["parent"] ?? 0) / asked - 0.4)).toBeLessThan(3 * Math.sqrt(0.4 * 0.6 / asked))
  expect(countIn(oneFamily({ ...staying, "gives-feedback": assumed(0) }, { packs }))["FeedbackGiven"]).toBeUndefined()
})

test("it is said of every step that family and professionals may both take, and of no other", () => {
  const [family, professionals] = [["parent", "network-person"], ["consultant", "care-worker"]] as const
  const both = Step.tags.filter((tag) => {
    const roles: readonly string[] = Mandate.heldBy(Step.definition(tag).mandate)
    return family.some((role) => roles.includes(role)) && professionals.some((role) => roles.includes(role))
  })
  expect(Object.keys(doing).toSorted()).toEqual(both.toSorted())
})
