/** Which step can be taken from which phase, where it leads, and who may take it: written out here once more, apart from the steps. */
import { describe, expect, it } from "vitest"
import { Mandate } from "../../src/Mandate.ts"
import { roles } from "../../src/Person.ts"
import type { Role } from "../../src/Person.ts"
import { phaseNames } from "../../src/Phase.ts"
import type { PhaseName } from "../../src/Phase.ts"
import { Scene } from "../../src/Scene.ts"
import { Step } from "../../src/Step.ts"
import type { StepTag } from "../../src/Step.ts"
import { did } from "../../src/Story.ts"
import { practice, reasonsAgainst, storyTo, today, told } from "./stage.ts"

const open = "Exploring Planning Testing LettingGo"
const started = `Signalled Answered ${open} Closed`
const plan = "Planning Testing LettingGo Closed"

/** Phases in which a step stays; `A>B` where it leads on. */
const table: { readonly [T in StepTag]: readonly [mandate: Mandate, moves: string] } = {
  SignalReceived: ["raise-a-signal", `NotStarted>Signalled Answered>Signalled Signalled ${open} Closed`],
  SignalAnswered: ["hold-the-public-mandate", `Signalled>Answered Answered ${open} Closed`],
  TrajectoryOpened: ["hold-the-public-mandate", "Signalled>Exploring Answered>Exploring"],
  ChildJoined: ["work-with-the-family", `NotStarted ${started}`],
  PersonJoined: ["take-part", `NotStarted ${started}`],
  PersonLeft: ["take-part", started],
  ReasonExplained: ["take-part", `Signalled Answered ${open}`],
  ExpectationsShared: ["take-part", open],
  RolesAgreed: ["work-with-the-family", open],
  CoordinatorNamed: ["work-with-the-family", open],
  SpokespersonNamed: ["take-part", open],
  ConsentGiven: ["take-part", started],
  ConsentWithdrawn: ["take-part", started],
  NecessityAsked: ["work-with-the-family", started],
  NecessityDecided: ["decide-necessity", started],
  CourtSeized: ["seize-the-court", started],
  CourtDecided: ["decide-measure", started],
  TrackEnded: ["hold-the-public-mandate", started],
  SafetyJudged: ["judge-safety", started],
  ImmediatePlanMade: ["take-part", started],
  ImmediatePlanReviewed: ["take-part", started],
  ImmediatePlanEnded: ["take-part", started],
  ChildPlaced: ["place-a-child", started],
  ChildReturned: ["place-a-child", started],
  HarmRecorded: ["take-part", started],
  ComplicationNamed: ["take-part", open],
  StrengthNamed: ["take-part", open],
  ExistingSafetyShown: ["take-part", open],
  ChildHeard: ["take-part", started],
  ChildNotHeard: ["work-with-the-family", started],
  DangerStated: ["set-the-what", open],
  GoalSet: ["set-the-what", open],
  BottomLineSet: ["set-the-what", open],
  WithdrawalAgreed: ["set-the-what", open],
  Scaled: ["take-part", open],
  ViewAdded: ["take-part", started],
  JudgementReviewed: ["work-with-the-family", started],
  StepCorrected: ["take-part", started],
  WhatSettled: ["set-the-what", "Exploring>Planning Planning Testing>Planning"],
  RelativeFound: ["take-part", started],
  NetworkPersonAsked: ["take-part", started],
  NetworkPersonInformed: ["take-part", open],
  NetworkPersonCommitted: ["take-part", open],
  LastingAdultCommitted: ["carry-the-plan", open],
  NetworkMeetingCalled: ["take-part", `${open} Closed`],
  NetworkMeetingHeld: ["take-part", `${open} Closed`],
  ChairNamed: ["take-part", `${open} Closed`],
  SafePersonChosen: ["take-part", open],
  FamilyAskedForPlan: ["work-with-the-family", open],
  PlanDrafted: ["write-the-how", plan],
  PlanAgreed: ["take-part", plan],
  PlanAccepted: ["set-the-what", "Planning>Testing Testing LettingGo"],
  PlanDelivered: ["take-part", plan],
  PlanRuleTested: ["take-part", "Testing LettingGo Closed"],
  PlanReconvened: ["take-part", "Testing>Planning LettingGo>Planning"],
  SupportOffered: ["work-with-the-family", started],
  SupportChosen: ["choose-for-oneself", started],
  SupportEnded: ["take-part", started],
  StoryMade: ["take-part", open],
  StoryTold: ["take-part", open],
  FeedbackAsked: ["work-with-the-family", open],
  FeedbackGiven: ["take-part", started],
  FeedbackAnswered: ["work-with-the-family", started],
  DifferenceRaised: ["take-part", started],
  DifferenceDiscussed: ["take-part", started],
  StepExplained: ["take-part", started],
  SuccessCelebrated: ["take-part", started],
  MatchAsked: ["take-part", open],
  ReviewHeld: ["take-part", open],
  Deviated: ["work-with-the-family", started],
  CarriedByNetwork: ["set-the-what", "Testing>LettingGo"],
  InvolvementReduced: ["work-with-the-family", "Testing LettingGo"],
  ChildLetGo: ["hold-the-public-mandate", open],
  InvolvementEnded: ["hold-the-public-mandate", "Exploring>Closed Planning>Closed Testing>Closed LettingGo>Closed"],
  NetworkCheckedIn: ["take-part", "LettingGo Closed"],
  TrajectoryReopened: ["hold-the-public-mandate", "Closed>Exploring"]
}

const holders: { readonly [M in Mandate]: string } = {
  "raise-a-signal": "child parent network-person consultant care-worker trusted-person referrer prosecutor judge",
  "take-part": "child parent network-person consultant care-worker trusted-person referrer prosecutor judge",
  "hold-the-public-mandate": "consultant",
  "set-the-what": "consultant",
  "decide-necessity": "consultant",
  "seize-the-court": "consultant prosecutor",
  "decide-measure": "judge",
  "place-a-child": "consultant prosecutor judge",
  "judge-safety": "consultant care-worker",
  "work-with-the-family": "consultant care-worker",
  "write-the-how": "child parent network-person care-worker",
  "carry-the-plan": "child parent network-person",
  "choose-for-oneself": "child parent network-person trusted-person"
}

const movesOf = (written: string): { readonly [from: string]: string } =>
  Object.fromEntries(written.split(" ").map((move) => { const [from = "", to = from] = move.split(">"); return [from, to] }))

const ids: { readonly [R in Role]: string } = {
  child: "teenager", parent: "mother", "network-person": "grandmother", consultant: "consultant", "care-worker": "care-worker",
  "trusted-person": "trusted-person", referrer: "referrer", prosecutor: "prosecutor", judge: "judge"
}
const others = (["trusted-person", "referrer", "prosecutor", "judge"] as const).map((role) =>
  did("PersonJoined", { person: role, role }, role))
const everyoneIn = Object.fromEntries(phaseNames.map((name) =>
  [name, told(storyTo[name], others)])) as { readonly [P in PhaseName]: ReturnType<typeof told> }
const sketched = (tag: StepTag, phase: PhaseName) =>
  ({ step: tag, ...Step.definition(tag).sketch(Scene.of(everyoneIn[phase], {}, "mother", today)) })

describe.each(Step.tags)("%s", (tag) => {
  const [mandate, written] = table[tag]
  const moves = movesOf(written)

  it("can be taken in its phases and leads where it is said to", () => {
    expect(Step.definition(tag).moves).toEqual(moves)
    for (const phase of phaseNames) {
      const wrong = reasonsAgainst(everyoneIn[phase], sketched(tag, phase), "mother").filter(({ reason }) => reason === "WrongPhase")
      const possibleFrom = Object.keys(Step.definition(tag).moves)
      expect(wrong, phase).toEqual(phase in moves ? [] : [{ reason: "WrongPhase", phase, possibleFrom }])
    }
  })

  it("is taken by those who hold its mandate", () => {
    const phase = phaseNames.find((name) => name in moves) ?? "NotStarted"
    const heldBy = holders[mandate].split(" ")
    expect(Step.definition(tag).mandate).toBe(mandate)
    for (const role of roles) {
      const wrong = reasonsAgainst(everyoneIn[phase], sketched(tag, phase),
        ids[role]).filter(({ reason }) => reason === "OtherMandate" || reason === "NotInIt")
      expect(wrong, role).toEqual(heldBy.includes(role) ? [] : [{ reason: "OtherMandate", mandate, heldBy, role }])
    }
  })
})

it("a mandate can be held by the roles of the charter, at their widest", () => {
  expect(Mandate.all).toEqual(expect.arrayContaining(Object.keys(holders)))
  expect(Mandate.all).toHaveLength(Object.keys(holders).length)
  for (const [mandate, held] of Object.entries(holders) as [Mandate, string][]) {
    expect(Mandate.heldBy(mandate).join(" ")).toBe(held)
    expect(practice.holders(mandate).join(" ")).toBe(held)
  }
})

it("four steps are an emergency door", () => {
  expect(Step.tags.filter((tag) => Step.definition(tag).emergency)).toEqual(["CourtSeized", "SafetyJudged", "ImmediatePlanMade",
    "ChildPlaced"])
})

it("each step has two lines of story, of its own", () => {
  const lines = Step.tags.flatMap((tag) => [...Step.definition(tag).story])
  expect(new Set(lines).size).toBe(2 * Step.tags.length)
  for (const line of lines) expect(line).toMatch(/^.{15,}[.?]$/)
})

it("four steps bring someone in", () => {
  const brought = Step.tags.filter((tag) => Step.definition(tag).introduces(sketched(tag, "Exploring")).length > 0)
  expect(brought).toEqual(["SignalReceived", "ChildJoined", "PersonJoined", "RelativeFound"])
})
