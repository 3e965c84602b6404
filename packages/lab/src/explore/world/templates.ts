/**
 * For each step the whole steps that are proposed in a world: what differs to somebody is varied (who, what answer, which danger, which
 * version), what nobody can tell apart is not. A step without a template does not compile.
 */
import type { EndReason, StepNamed } from "@omringd/core"
import { some, says } from "./cast.ts"
import type { Cast, Proposed, Templates } from "./cast.ts"

/** Nothing stands in for someone who is not in the world: the step is then refused, which is seen. */
const first = (list: readonly string[]) => list[0] ?? "nobody"
const childIds = ({ children }: Cast) => some(children.map(({ id }) => id), "nobody")
const each = <A, B>(list: readonly A[], make: (one: A) => B): readonly B[] => list.map(make)

/** The last version answers the bottom lines as well, when there is more than one. */
const planRules = (cast: Cast, plan: string): StepNamed<"PlanDrafted">["rules"] => {
  const owner = first(cast.own)
  const answered = cast.plans.length > 1 && plan === cast.plans.at(-1) ? [...cast.goals, ...cast.lines] : cast.goals
  return some(answered.map((goal) => ({
    rule: `${plan}.${goal}`, answers: [goal] as const, children: childIds(cast), owner, says: says(owner), trigger: says(owner)
  })), { rule: plan, answers: ["nothing"] as const, children: childIds(cast), owner, says: says(owner), trigger: says(owner) })
}

const ended = (cast: Cast, because: EndReason, carriedBy: readonly string[] = cast.own.slice(0, 1)): Proposed<"InvolvementEnded"> => ({
  fields: { because, told: [cast.child], carriedBy: [...carriedBy], says: says(first(cast.consultants)) }
})

export const templates: Templates = {
  SignalReceived: (cast) => [{
    fields: {
      signal: "signal", from: first(cast.own), as: cast.parents.length > 0 ? "parent" : "network-person", children: [],
      worries: says(first(cast.own)), goesWell: "asked-not-answered", mustHappen: "asked-not-answered"
    },
    by: first(cast.own)
  }],
  SignalAnswered: () => [{ fields: { signal: "signal", answer: "support-nearby", offers: [] } }],
  TrajectoryOpened: (cast) => [{
    fields: { family: "family", children: childIds(cast), holder: first(cast.consultants), reason: says(first(cast.consultants)), considered: [] }
  }],
  ChildJoined: ({ children }) => children.flatMap(({ id: child, speaks }) => speaks.map((speaks) => ({ fields: { child, speaks } }))),
  PersonJoined: ({ adults }) => each(adults, ({ id: person, role }) => ({ fields: { person, role }, by: person })),
  PersonLeft: ({ adults, consultants }) => each(adults, ({ id: person }) => {
    const successor = consultants.includes(person) ? consultants.find((other) => other !== person) : undefined
    return { fields: { person, because: "own-wish" as const, ...(successor === undefined ? {} : { successor }) }, by: person }
  }),
  ReasonExplained: (cast) => each([...childIds(cast), ...cast.own], (to) => ({ fields: { to: [to], how: "talk" as const } })),
  ExpectationsShared: ({ own }) => each(own, (of) => ({ fields: { of, says: says(of) }, by: of })),
  RolesAgreed: (cast) => [{ fields: { with: cast.everyone, says: says(first(cast.consultants)) } }],
  CoordinatorNamed: ({ consultants, workers }) => each([...workers, ...consultants], (coordinator) => ({ fields: { coordinator } })),
  SpokespersonNamed: ({ children, own }) => children.flatMap(({ id: child }) => own.slice(0, 1).map((person) => ({ fields: { child, person } }))),
  ConsentGiven: ({ parents, network }) => parents.flatMap((of) => [
    { fields: { consent: `help.${of}`, of, to: { kind: "help" as const } }, by: of },
    ...network.map((other) => ({ fields: { consent: `data.${of}.${other}`, of, to: { kind: "data" as const, with: other } }, by: of }))
  ]),
  ConsentWithdrawn: ({ parents }) => each(parents, (of) => ({ fields: { consent: `help.${of}` }, by: of })),
  NecessityAsked: (cast) => [{ fields: { because: says(first(cast.workers)), preparedWith: cast.parents } }],
  NecessityDecided: (cast) => each(["necessary", "not-necessary"] as const, (outcome) => ({
    fields: { outcome, deciders: some(cast.consultants, "nobody"), grounds: says(first(cast.consultants)) }
  })),
  CourtSeized: (cast) => [{ fields: { because: says(first(cast.consultants)), urgent: false } }],
  CourtDecided: (cast) => each(["supervision", "none"] as const, (measure) => ({ fields: { measure, children: childIds(cast), grounds: says(cast.child) } })),
  TrackEnded: () => [{ fields: { because: "term-over" } }],
  SafetyJudged: (cast) => cast.children.flatMap(({ id: child }) => (["safe-enough", "not-safe-with-immediate-plan"] as const).map((verdict) => ({
    fields: { child, verdict, grounds: { kind: "observation" as const, says: says(first(cast.workers)) }, with: [] }, by: first(cast.workers)
  }))),
  ImmediatePlanMade: (cast) => [{ fields: { plan: "immediate", children: childIds(cast), agreedBy: some(cast.own, "nobody"), does: says(first(cast.own)), until: cast.day } }],
  ImmediatePlanReviewed: () => [{ fields: { plan: "immediate", outcome: "holds" } }],
  ImmediatePlanEnded: () => [{ fields: { plan: "immediate", because: "not-needed" } }],
  ChildPlaced: (cast) => cast.children.map(({ id: child }) => ({
    fields: { placement: `placement.${child}`, child, where: "kin" as const, because: says(first(cast.consultants)), lighterWeighed: "no-time" as const }
  })),
  ChildReturned: (cast) => cast.children.map(({ id: child }) => ({ fields: { placement: `placement.${child}`, child, to: first(cast.own) } })),
  HarmRecorded: (cast) => [{ fields: { harm: "harm", children: childIds(cast), says: { kind: "account", says: says(first(cast.own)) }, impact: says(first(cast.own)) } }],
  ComplicationNamed: (cast) => [{ fields: { complication: "complication", of: "services", says: { kind: "opinion", says: says(first(cast.own)) } } }],
  StrengthNamed: (cast) => [{ fields: { strength: "strength", of: some(cast.parents, cast.child), says: { kind: "observation", says: says(first(cast.own)) } } }],
  ExistingSafetyShown: (cast) => each(cast.dangers.slice(0, 1), (during) => ({
    fields: { shown: "shown", shownBy: some(cast.own, cast.child), on: cast.day, during, says: { kind: "account" as const, says: says(first(cast.own)) } }
  })),
  ChildHeard: ({ children, own }) => children.flatMap(({ id: child, speaks }) => [
    ...(speaks.includes("own") ? [{ fields: { child, how: "talk" as const, says: says(child), readBack: true }, by: child }] : []),
    ...(speaks.includes("another") ? own.slice(0, 1).map((through) => ({ fields: { child, how: "talk" as const, through, says: says(through), readBack: true } })) : [])
  ]),
  ChildNotHeard: (cast) => cast.children.map(({ id: child }) => ({ fields: { child, because: "too-ill" as const, says: says(first(cast.workers)) } })),
  DangerStated: (cast) => cast.dangers.map((danger) => ({
    fields: { danger, children: childIds(cast), contributors: some([...cast.consultants, ...cast.parents.slice(0, 1)], "nobody"), what: says(first(cast.consultants)), impact: says(first(cast.consultants)), answers: [] }
  })),
  GoalSet: (cast) => cast.dangers.map((danger, index) => ({
    fields: { goal: cast.goals[index] ?? "goal", danger, children: childIds(cast), says: says(first(cast.consultants)) }
  })),
  BottomLineSet: (cast) => each(cast.lines, (line) => ({ fields: { line, children: childIds(cast), dangers: some(cast.dangers, "nothing"), says: says(first(cast.consultants)) } })),
  WithdrawalAgreed: (cast) => [{ fields: { says: says(first(cast.consultants)), acknowledgedBy: some([...cast.consultants, ...cast.workers], "nobody") } }],
  Scaled: ({ dangers, own }) => dangers.map((danger) => {
    const rater = first(own)
    return { fields: { danger, rater, value: 5, zero: says(rater), ten: says(rater), question: "safe-enough@1" }, by: rater }
  }),
  ViewAdded: ({ dangers, parents, workers }) => dangers.flatMap((_, index) =>
    [...parents, ...workers].map((of) => ({ fields: { to: index === 0 ? "DangerStated" : `DangerStated.${index + 1}`, of, says: says(of) }, by: of }))),
  JudgementReviewed: (cast) => [{ fields: { of: "SafetyJudged", outcome: "withdrawn", says: says(first(cast.consultants)) } }],
  // It tells the whole history again, so no two orders of the same steps are the same to it: see `leftOut`.
  StepCorrected: () => [],
  WhatSettled: ({ everyone }) => [{ fields: { acknowledgedBy: everyone } }],
  RelativeFound: ({ network }) => each(network, (person) => ({ fields: { person, relation: "grandparent" as const } })),
  NetworkPersonAsked: ({ network }) => network.flatMap((person) => (["yes", "no"] as const).map((answer) => ({ fields: { person, answer }, by: person }))),
  NetworkPersonInformed: ({ network, dangers }) => each(network, (person) => ({ fields: { person, of: some(dangers, "nothing"), ground: "by-the-family" as const } })),
  NetworkPersonCommitted: ({ network }) => each(network, (person) => ({ fields: { person, does: says(person) }, by: person })),
  LastingAdultCommitted: ({ children, own }) => children.flatMap(({ id: child }) => own.slice(0, 1).map((adult) => ({ fields: { adult, child, says: says(adult) }, by: adult }))),
  NetworkMeetingCalled: (cast) => [{ fields: { on: cast.day, invited: cast.everyone } }],
  NetworkMeetingHeld: (cast) => [{ fields: { meeting: "meeting", present: cast.everyone, viewTakenOf: [] } }],
  ChairNamed: ({ own, consultants }) => each(own.slice(0, 1), (chair) => ({ fields: { chair }, by: first(consultants) })),
  SafePersonChosen: ({ children, network }) => children.flatMap(({ id: child }) => network.map((person) => ({ fields: { child, person }, by: child }))),
  FamilyAskedForPlan: ({ parents }) => [{ fields: { asked: some(parents, "nobody") } }],
  PlanDrafted: (cast) => cast.plans.map((plan) => ({ fields: { plan, authors: some(cast.own, "nobody"), rules: planRules(cast, plan) }, by: first(cast.own) })),
  PlanAgreed: ({ own }) => [{ fields: { agreedBy: some(own, "nobody") }, by: first(own) }],
  PlanAccepted: () => [{ fields: {} }],
  PlanDelivered: (cast) => [{ fields: { to: cast.everyone } }],
  PlanRuleTested: ({ plans, goals }) => plans.flatMap((plan) => goals.flatMap((goal) =>
    (["held", "broken"] as const).map((outcome) => ({ fields: { rule: `${plan}.${goal}`, outcome } })))),
  PlanReconvened: (cast) => [{ fields: { because: "things-changed", present: cast.everyone } }],
  SupportOffered: (cast) => [{ fields: { support: "support", for: some(cast.parents, cast.child), options: ["nearby", "agency"], answers: says(first(cast.own)) } }],
  SupportChosen: (cast) => [{ fields: { support: "support", option: "nearby" }, by: first(cast.own) }],
  SupportEnded: () => [{ fields: { support: "support", because: "need-met" } }],
  StoryMade: (cast) => [{ fields: { story: "story", children: childIds(cast), madeWith: some(cast.parents, cast.child), agreedBy: cast.parents, says: says(first(cast.own)) } }],
  StoryTold: (cast) => [{ fields: { story: "story", to: childIds(cast), present: [] } }],
  FeedbackAsked: (cast) => each([...childIds(cast), ...cast.parents], (of) => ({ fields: { of, how: "talk" as const } })),
  FeedbackGiven: ({ child }) => [{ fields: { feedback: "feedback", of: child, wishes: says(child) }, by: child }],
  FeedbackAnswered: (cast) => [{ fields: { feedback: "feedback", outcome: "changed", says: says(first(cast.workers)) } }],
  DifferenceRaised: (cast) => [{ fields: { difference: "difference", between: some([...cast.parents, ...cast.workers], cast.child), says: says(first(cast.own)) } }],
  DifferenceDiscussed: (cast) => [{ fields: { difference: "difference", with: some(cast.parents, cast.child), outcome: "still-differs" } }],
  StepExplained: (cast) => each([cast.child, ...cast.parents], (to) => ({ fields: { of: "WithdrawalAgreed", to: [to], how: "talk" as const } })),
  SuccessCelebrated: (cast) => [{ fields: { with: cast.everyone, says: says(first(cast.own)) } }],
  MatchAsked: ({ parents, workers }) => parents.flatMap((of) => workers.map((worker) => ({ fields: { of, worker, answer: "good" as const } }))),
  ReviewHeld: (cast) => [{ fields: { review: "review", present: cast.everyone, viewTakenOf: [], stillNeeded: true, directionBy: [cast.child] } }],
  Deviated: (cast) => [{ fields: { rule: "feedback-moments", because: says(first(cast.workers)) } }],
  CarriedByNetwork: (cast) => [{
    fields: {
      carriers: some(cast.own, "nobody"), chair: first(cast.own),
      lasting: some(cast.children.map(({ id: child }) => ({ child, adult: first(cast.own) })), { child: cast.child, adult: first(cast.own) })
    }
  }],
  InvolvementReduced: (cast) => [{ fields: { says: says(first(cast.workers)) } }],
  ChildLetGo: (cast) => cast.children.map(({ id: child }) => ({
    fields: { child, because: "let-go" as const, safe: says(child), loved: says(child), surrounded: says(child) }
  })),
  // Whoever of the family has left cannot carry it on; the consultant is here in any case.
  InvolvementEnded: (cast) => [ended(cast, "let-go"), ended(cast, "moved", cast.consultants), ended(cast, "moved", [])],
  NetworkCheckedIn: ({ own }) => each(own.slice(0, 1), (person) => ({ fields: { person, outcome: "holds" as const } })),
  TrajectoryReopened: (cast) => [{ fields: { holder: first(cast.consultants), reason: says(first(cast.consultants)) } }]
}
