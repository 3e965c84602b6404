/** What is measured with: one family's whole trajectory of some seventy steps, and longer ones. Every pack there is lets it pass. */
import type { Step, Taken, Who, Words } from "@omringd/core"
import { act, baby, careWorker, did, grandmother, joined, mother, neighbour, on, opened, teenager } from "@omringd/core/Story"
import type { Act } from "@omringd/core/Story"
import { ofTen } from "./practices.ts"

const both = [teenager, baby] as const
const said = (by: string, text: string): Words => ({ text, about: [teenager.id], by })

const beginning: readonly Act[] = [
  ...opened(...both), ...joined(grandmother, neighbour),
  ...[mother, teenager, baby, grandmother, neighbour].map(({ id }) => did("ReasonExplained", { to: [id] })),
  did("ExpectationsShared"), did("RolesAgreed"), did("CoordinatorNamed"),
  did("SpokespersonNamed", { child: baby.id, person: grandmother.id })
]
const theMap: readonly Act[] = on("2026-03-09",
  ...both.map(({ id }) => did("SafetyJudged", { child: id, verdict: "not-safe-with-immediate-plan" })),
  did("ImmediatePlanMade"), did("HarmRecorded"), did("ComplicationNamed"), did("StrengthNamed"),
  did("ChildHeard", { child: teenager.id, says: said(teenager.id, "I want to sleep at grandmother's") }),
  did("ChildHeard", { child: baby.id, says: said(grandmother.id, "he wakes up at every noise") }),
  ...["alone-at-night", "shouting"].flatMap((danger) => [
    did("DangerStated", { danger, contributors: [mother.id, careWorker.id, teenager.id] }),
    did("GoalSet", { goal: `${danger}-goal`, danger }),
    ...[mother, careWorker, teenager].map(({ id }) => did("Scaled", { danger, rater: id, zero: said(id, "nobody is there"), ten: said(id, "someone always is") }, id))
  ]),
  did("ExistingSafetyShown"), did("BottomLineSet", { line: "someone-sober" }), did("WithdrawalAgreed"), did("StepExplained"), did("ViewAdded"), did("WhatSettled")
)
const thePlan: readonly Act[] = on("2026-03-30",
  ...[grandmother, neighbour].flatMap(({ id }) => [
    did("NetworkPersonAsked", { person: id }), did("NetworkPersonInformed", { person: id }), did("NetworkPersonCommitted", { person: id })
  ]),
  did("NetworkMeetingHeld"), did("FamilyAskedForPlan"), did("PlanDrafted"), did("PlanAgreed", { agreedBy: [mother.id, grandmother.id] }),
  did("PlanAccepted"), did("PlanDelivered", { to: [mother.id, teenager.id, grandmother.id, neighbour.id] }),
  ...[1, 2, 3].map(() => did("PlanRuleTested")),
  ...both.map(({ id }) => did("SafetyJudged", { child: id, verdict: "safe-enough" })),
  ...both.map(({ id }) => did("FeedbackAsked", { of: id })), did("FeedbackGiven", { feedback: "too-many-visits" }), did("FeedbackAnswered"),
  did("ReviewHeld"), did("SuccessCelebrated")
)
const lettingGo: readonly Act[] = on("2026-06-15",
  ...both.map(({ id }) => did("LastingAdultCommitted", { adult: grandmother.id, child: id })),
  did("ChairNamed"), did("CarriedByNetwork"), did("InvolvementReduced"), did("InvolvementEnded")
)

export interface Proposed {
  readonly step: Step
  readonly who: Who
}

const told = (acts: readonly Act[]): readonly Taken[] => {
  const answer = act(ofTen, acts)
  if (!answer.acted) throw new Error(`${answer.act.tag} was refused: ${JSON.stringify(answer.refusal.reasons)}`)
  return [...answer.trajectory.history]
}

/** From the signal to letting go. */
export const wholeTrajectory: readonly Taken[] = told([...beginning, ...theMap, ...thePlan, ...lettingGo])
/** The same family, whose plan was tried, talked about and judged for years. */
export const longTrajectory = (length: number): readonly Taken[] => {
  const more = Array.from({ length: length - wholeTrajectory.length }, (_, at): Act =>
    did((["PlanRuleTested", "SafetyJudged", "FeedbackAsked", "NetworkMeetingHeld", "ReviewHeld"] as const)[at % 5] ?? "ReviewHeld"))
  return told([...beginning, ...theMap, ...thePlan, ...on("2026-05-04", ...more), ...lettingGo])
}

export const proposed = (steps: readonly Taken[]): readonly Proposed[] => steps.map(({ step, by, at }) => ({ step, who: { by, at } }))
