/** Small worlds, and rules of a vendor, for the tests. */
import { Need, Pack, Practice, Rule } from "@omringd/core"
import type { StepTag } from "@omringd/core"
import { makeWorld } from "../../src/explore.ts"
import type { World, WorldWritten } from "../../src/explore.ts"

const says = { professional: "…", family: "…", child: "…" }
const texts = { nl: says, en: says, sv: says }

/** A child is heard before WHAT is settled. */
export const heardFirst = Rule.define({
  id: "heard-first", clause: "child-has-a-voice", strength: "must", before: ["DangerStated"], reads: ["children", "voices"],
  needs: ({ children, voices }) => children.filter(({ id }) => !voices.some(({ child }) => child === id)).map(({ id }) => Need.of("voice", { child: id }).metBy("ChildHeard")),
  says: texts, kept: {}, broken: {}
})
/** Nobody can ever meet both this and the rule above: a child is never to be heard. */
export const neverHeard = Rule.define({
  id: "never-heard", clause: "child-has-a-voice", strength: "must", before: ["DangerStated"], reads: ["voices"],
  needs: ({ voices }) => (voices.length === 0 ? [] : [Need.of("silence", {}).metBy("JudgementReviewed")]),
  says: texts, kept: {}, broken: {}
})

export const vendor = (...rules: readonly Rule[]): Practice => Practice.of(Pack.define({ name: "vendor", version: "1.0.0", sdk: 1, rules }))

export const worldOf = (written: Omit<WorldWritten, "title"> & { readonly steps: readonly StepTag[] }, practice: Practice = Practice.of()): World => {
  const world = makeWorld({ title: "A small world", ...written }, practice)
  if (world === undefined) throw new Error("there is no child in it")
  return world
}

export const family = {
  noor: { is: "child", speaks: "own" }, mother: { is: "parent" }, aunt: { is: "network-person" }, jane: { is: "consultant" }, tom: { is: "care-worker" }
} as const

/** From the signal to a danger that is stated, with some of what may happen meanwhile. */
export const beginning: readonly StepTag[] = [
  "PersonJoined", "ChildJoined", "SignalReceived", "SignalAnswered", "TrajectoryOpened", "ChildHeard", "ChildNotHeard", "StrengthNamed", "DangerStated"
]
/** As far as a plan that is tried out. */
export const wholeWay: readonly StepTag[] = [
  "PersonJoined", "ChildJoined", "SignalReceived", "TrajectoryOpened", "DangerStated", "GoalSet", "Scaled", "WithdrawalAgreed", "WhatSettled", "ChairNamed",
  "PersonLeft", "PlanDrafted", "PlanAgreed", "PlanAccepted", "PlanRuleTested", "CarriedByNetwork", "InvolvementEnded"
]
