/**
 * What someone would write by hand who needs the same state and trusts every step: a bare `switch`, immutable, with no checks, no
 * history and no reasons. Only the steps of our trajectories; that its state is the very same is asserted before anything is timed.
 */
import { Trajectory } from "@omringd/core"
import type { Taken } from "@omringd/core"

export type Bare = Omit<Trajectory, "history">
type Version = Bare["plan"]["versions"][number]
type Member = Bare["network"][number]

const { history: _, ...nothing } = Trajectory.start("family")
export const start: Bare = nothing

const latestPlan = (state: Bare, change: (version: Version) => Version): Bare["plan"] => {
  const { versions } = state.plan
  const latest = versions.at(-1)
  return latest === undefined ? state.plan : { ...state.plan, versions: [...versions.slice(0, -1), change(latest)] }
}
const member = (state: Bare, person: string, change: (member: Member) => Member, at: string): Bare["network"] =>
  state.network.some((one) => one.person === person)
    ? state.network.map((one) => (one.person === person ? change(one) : one))
    : [...state.network, change({ person, found: at, informedOf: [] })]

const all = ({ children }: Bare) => children.map(({ id }) => id)
const weighed = (state: Bare, { id, at, by, step }: Taken, [first, ...others]: readonly string[]): Bare["weighty"] =>
  first === undefined ? state.weighty : [...state.weighty, { step: id, tag: step.step, children: [first, ...others], by, at }]

export const next = (state: Bare, taken: Taken): Bare => {
  const { id, number, at, by, step } = taken
  const version = number
  switch (step.step) {
    case "PersonJoined": {
      const { person, role, relation, household } = step
      return { ...state, version, people: [...state.people, { id: person, role, relation, household, since: at }] }
    }
    case "ChildJoined":
      return { ...state, version, children: [...state.children, { id: step.child, speaks: step.speaks, born: step.born, since: at }] }
    case "SignalReceived": {
      const { signal: id, from, worries, goesWell, mustHappen } = step
      const signal = { id, from, at, worries, goesWell, mustHappen }
      return { ...state, version, signals: [...state.signals, signal], phase: { name: "Signalled", since: at, signal } }
    }
    case "TrajectoryOpened": {
      const { family, children, holder } = step
      return { ...state, version, phase: { name: "Exploring", since: at, family, children, holder, reason: id, opened: at } }
    }
    case "ReasonExplained":
      return { ...state, version, explanations: [...state.explanations, ...step.to.map((to) => ({ of: "why" as const, to, at }))] }
    case "StepExplained":
      return { ...state, version, explanations: [...state.explanations, ...step.to.map((to) => ({ of: "step" as const, step: step.of, to, at }))] }
    case "ExpectationsShared": return { ...state, version, expectations: [...state.expectations, { of: step.of, at }] }
    case "RolesAgreed":
      return {
        ...state, version, functions: { ...state.functions, rolesAgreed: at },
        explanations: [...state.explanations, ...step.with.map((to) => ({ of: "roles" as const, to, at }))]
      }
    case "CoordinatorNamed": return { ...state, version, functions: { ...state.functions, coordinator: step.coordinator } }
    case "SpokespersonNamed": {
      const { child, person } = step
      return { ...state, version, functions: { ...state.functions, spokespersons: [...state.functions.spokespersons, { child, person }] } }
    }
    case "SafetyJudged": {
      const { child, verdict, grounds } = step
      return { ...state, version, judgements: [...state.judgements, { step: id, child, verdict, grounds, by, with: step.with, at }] }
    }
    case "ImmediatePlanMade": {
      const { plan: id, children, agreedBy, until } = step
      return { ...state, version, immediatePlans: [...state.immediatePlans, { id, children, agreedBy, until, made: at, reviewed: [] }] }
    }
    case "HarmRecorded": {
      const { harm: id, children, says, impact, happened, responsible } = step
      return { ...state, version, harms: [...state.harms, { id, children, says, impact, happened, responsible, at }] }
    }
    case "ComplicationNamed":
      return { ...state, version, complications: [...state.complications, { id: step.complication, of: step.of, says: step.says, at }] }
    case "StrengthNamed": return { ...state, version, strengths: [...state.strengths, { id: step.strength, of: step.of, says: step.says, at }] }
    case "ChildHeard":
      return { ...state, version, voices: [...state.voices, { child: step.child, how: "heard", through: step.through, at }] }
    case "DangerStated": {
      const { danger, children, contributors, what, impact, impactLater, answers } = step
      return { ...state, version, dangers: [...state.dangers, { id: danger, children, contributors, what, impact, impactLater, answers, at, step: id }] }
    }
    case "GoalSet": {
      const { goal: id, danger, children, says, seenForWeeks } = step
      return { ...state, version, weighty: weighed(state, taken, children), goals: [...state.goals, { id, danger, children, says, seenForWeeks, at }] }
    }
    case "Scaled": {
      const { danger, rater, value, zero, ten, question } = step
      return { ...state, version, scales: [...state.scales, { danger, rater, value, zero, ten, question, at }] }
    }
    case "ExistingSafetyShown": {
      const { shown: id, shownBy, on, during, says } = step
      return { ...state, version, safetyShown: [...state.safetyShown, { id, by: shownBy, on, during, says, at }] }
    }
    case "BottomLineSet": {
      const { line: id, children, dangers, says } = step
      return { ...state, version, lines: [...state.lines, { id, children, dangers, says, at }] }
    }
    case "WithdrawalAgreed": return { ...state, version, withdrawal: { says: step.says, acknowledgedBy: step.acknowledgedBy, at, step: id } }
    case "ViewAdded": return { ...state, version, views: [...state.views, { of: step.of, to: step.to, says: step.says, at }] }
    case "WhatSettled": {
      const { phase, lines, withdrawal } = state
      if (!("family" in phase) || withdrawal === undefined) return state
      const [first, ...others] = state.dangers.map((danger) => ({
        danger, goals: state.goals.filter((one) => one.danger === danger.id), scales: state.scales.filter((one) => one.danger === danger.id)
      })) as unknown as Extract<Bare["phase"], { name: "Planning" }>["what"]["worries"] // a settled WHAT has them all
      const { family, children, holder, reason, opened } = phase
      const what = { worries: [first, ...others] as const, lines, withdrawal, acknowledgedBy: step.acknowledgedBy, at }
      return { ...state, version, weighty: weighed(state, taken, all(state)), phase: { name: "Planning", since: at, family, children, holder, reason, opened, what } }
    }
    case "NetworkPersonAsked": return { ...state, version, network: member(state, step.person, (one) => ({ ...one, answer: step.answer }), at) }
    case "NetworkPersonInformed":
      return { ...state, version, network: member(state, step.person, (one) => ({ ...one, informedOf: [...one.informedOf, ...step.of] }), at) }
    case "NetworkPersonCommitted": return { ...state, version, network: member(state, step.person, (one) => ({ ...one, committed: at }), at) }
    case "NetworkMeetingHeld": {
      const { meeting: id, present, viewTakenOf } = step
      return { ...state, version, meetings: [...state.meetings, { id, present, viewTakenOf, next: step.next, at }] }
    }
    case "FamilyAskedForPlan": return { ...state, version, plan: { ...state.plan, asked: at } }
    case "PlanDrafted": {
      const drafted = { id: step.plan, authors: step.authors, rules: step.rules, drafted: at, agreedBy: [], deliveredTo: [], trials: [] }
      return { ...state, version, plan: { ...state.plan, versions: [...state.plan.versions, drafted] } }
    }
    case "PlanAgreed": return { ...state, version, plan: latestPlan(state, (plan) => ({ ...plan, agreed: at, agreedBy: step.agreedBy })) }
    case "PlanAccepted": {
      const plan = latestPlan(state, (plan) => ({ ...plan, accepted: at }))
      const accepted = plan.versions.at(-1)
      if (state.phase.name !== "Planning" || accepted === undefined) return state
      const { family, children, holder, reason, opened, what } = state.phase
      return { ...state, version, plan, weighty: weighed(state, taken, all(state)), phase: { name: "Testing", since: at, family, children, holder, reason, opened, what, plan: { ...accepted, accepted: at } } }
    }
    case "PlanDelivered": return { ...state, version, plan: latestPlan(state, (plan) => ({ ...plan, deliveredTo: step.to })) }
    case "PlanRuleTested": {
      const trial = { rule: step.rule, outcome: step.outcome, at }
      return { ...state, version, plan: latestPlan(state, (plan) => ({ ...plan, trials: [...plan.trials, trial] })) }
    }
    case "FeedbackAsked": return { ...state, version, feedback: [...state.feedback, { of: step.of, kind: "asked", at }] }
    case "FeedbackGiven": return { ...state, version, feedback: [...state.feedback, { of: step.of, kind: "given", id: step.feedback, at }] }
    case "FeedbackAnswered":
      return { ...state, version, feedback: state.feedback.map((one) => (one.id === step.feedback ? { ...one, answered: at } : one)) }
    case "ReviewHeld": {
      const { review: id, present, viewTakenOf, stillNeeded, directionBy, nextStep } = step
      return { ...state, version, reviews: [...state.reviews, { id, present, viewTakenOf, stillNeeded, directionBy, nextStep, at }] }
    }
    case "SuccessCelebrated": return { ...state, version, celebrations: [...state.celebrations, at] }
    case "LastingAdultCommitted":
      return { ...state, version, lastingAdults: [...state.lastingAdults, { adult: step.adult, child: step.child, at }] }
    case "ChairNamed": return { ...state, version, functions: { ...state.functions, chair: step.chair } }
    case "CarriedByNetwork": {
      const { carriers, chair, lasting } = step
      const plan = { ...state.plan, carried: { by: carriers, at } }
      const inForce = plan.versions.at(-1)
      if (state.phase.name !== "Testing" || inForce?.accepted === undefined) return state
      const { family, children, holder, reason, opened, what } = state.phase
      return {
        ...state, version, plan, functions: { ...state.functions, chair },
        phase: { name: "LettingGo", since: at, family, children, holder, reason, opened, what, plan: { ...inForce, accepted: inForce.accepted }, carriers, chair, lasting }
      }
    }
    case "InvolvementEnded": {
      if (!("family" in state.phase)) return state
      const { family, children, holder, reason, opened } = state.phase
      const { because, told, carriedBy: carriers } = step
      return { ...state, version, weighty: weighed(state, taken, all(state)), phase: { name: "Closed", since: at, family, children, holder, reason, opened, because, told, carriers } }
    }
    default: return { ...state, version }
  }
}
