/**
 * Whose doing a step is in the simulated office. The practice says who may take it; who of them does is an assumption, and all of it stands here. What a family
 * decides, says for itself and does among its own people is its own. All else is promised to it: who serves it does that, and it costs their hours.
 */
import { Person, Scene, Step } from "@omringd/core"
import type { PersonId, Practice, Role, StepTag, Trajectory } from "@omringd/core"
import { Task } from "./task.ts"

/** `themselves`: whoever the step names says it for themselves, a child that cannot through its family. @beta */
export type Doer = "family" | "office" | "themselves"

/** Of each step that both family and professionals may take. Every other is done by who serves the family where one of them may take it. @beta */
export const doing = {
  ChairNamed: "family",
  ChildHeard: "office",
  ComplicationNamed: "office",
  ConsentGiven: "themselves",
  ConsentWithdrawn: "family",
  DifferenceDiscussed: "office",
  DifferenceRaised: "family",
  ExistingSafetyShown: "office",
  ExpectationsShared: "office",
  FeedbackGiven: "themselves",
  HarmRecorded: "office",
  ImmediatePlanEnded: "office",
  ImmediatePlanMade: "office",
  ImmediatePlanReviewed: "office",
  MatchAsked: "office",
  NetworkCheckedIn: "themselves",
  NetworkMeetingCalled: "family",
  NetworkMeetingHeld: "office",
  NetworkPersonAsked: "family",
  NetworkPersonCommitted: "themselves",
  NetworkPersonInformed: "family",
  PersonJoined: "themselves",
  PersonLeft: "themselves",
  PlanAgreed: "family",
  PlanDelivered: "office",
  PlanDrafted: "family",
  PlanReconvened: "office",
  PlanRuleTested: "office",
  ReasonExplained: "office",
  RelativeFound: "family",
  ReviewHeld: "office",
  SafePersonChosen: "family",
  Scaled: "office",
  SignalReceived: "themselves",
  SpokespersonNamed: "family",
  StepCorrected: "office",
  StepExplained: "office",
  StoryMade: "office",
  StoryTold: "office",
  StrengthNamed: "office",
  SuccessCelebrated: "office",
  SupportEnded: "office",
  ViewAdded: "themselves"
} as const satisfies { readonly [T in StepTag]?: Doer }

const doers: { readonly [T in StepTag]?: Doer } = doing
const family: readonly Role[] = ["parent", "network-person"]
const office: readonly Role[] = ["care-worker", "consultant"]
const nobody: PersonId = "nobody"
/** Where a step names whose word it is. */
const names = ["from", "of", "adult", "person"] as const

/** Whoever the step is about, where they can say it: a newcomer, an adult who is here, a child that speaks for itself. */
const themselves = (step: object, { people, children }: Trajectory): PersonId | undefined => {
  const name = names.map((field) => (step as { readonly [name: string]: unknown })[field]).find((one) => typeof one === "string") // a step's fields, by name
  const child = children.find(({ id }) => id === name)
  if (child !== undefined) return child.speaks === "own" ? child.id : undefined
  const person = people.find(({ id }) => id === name)
  return person === undefined || Person.isHere(person) ? name : undefined
}

/** Who takes it: who is named, or else whose doing it is, or else who is nearest to the family of those who may. */
export const whose = (task: Task, trajectory: Trajectory, practice: Practice, at: string): PersonId => {
  if (task.by !== undefined) return task.by
  const { mandate } = Step.definition(task.tag)
  const among = (roles: readonly Role[]) => Scene.whoCan(trajectory, mandate, (one) => practice.holders(one).filter((role) => roles.includes(role)))
  const anyone = Scene.whoCan(trajectory, mandate, practice.holders) ?? nobody
  const doer = doers[task.tag] ?? "office"
  if (doer === "office") return among(office) ?? anyone
  const ours = among(family) ?? anyone
  return doer === "family" ? ours : themselves(Task.step(task, trajectory, ours, at), trajectory) ?? ours
}
