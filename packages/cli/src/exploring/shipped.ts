/**
 * The world that is explored when no other is named: one family, and every step that writes what an invariant or a rule that holds steps back
 * reads. All of them at any time are far too many states; so it is gone through in parts. What goes on in all of them is the way from the
 * signal to the end; each adds steps that belong together, at every moment at which they may be taken.
 */
import type { StepTag } from "@omringd/core"
import type { WorldWritten } from "@omringd/lab/explore"

export const shippedTitle = "One family, from the first signal to the end"

const people = {
  noor: { is: "child", speaks: "another" }, mother: { is: "parent" }, aunt: { is: "network-person" },
  jane: { is: "consultant" }, tom: { is: "care-worker" }
} as const

const theWay: readonly StepTag[] = [
  "SignalReceived", "SignalAnswered", "TrajectoryOpened", "ChildJoined", "PersonJoined", "ReasonExplained", "SpokespersonNamed", "SafetyJudged",
  "StrengthNamed", "ExistingSafetyShown", "ChildHeard", "ChildNotHeard", "DangerStated", "GoalSet", "WithdrawalAgreed", "Scaled", "ViewAdded",
  "WhatSettled", "NetworkPersonAsked", "NetworkPersonInformed", "NetworkPersonCommitted", "LastingAdultCommitted", "SafePersonChosen",
  "PlanDrafted", "PlanAgreed", "PlanAccepted", "PlanRuleTested", "PlanReconvened", "StepExplained", "CarriedByNetwork", "ChildLetGo",
  "InvolvementEnded"
]
const part = (title: string, more: readonly StepTag[], rest: Partial<WorldWritten> = {}): WorldWritten => ({ title, people, steps: [...theWay, ...more], ...rest })

/** The end comes early and the services come back; what is looked at is what else happens while they are away. */
const meanwhile: readonly StepTag[] = [
  "SafetyJudged", "JudgementReviewed", "ImmediatePlanMade", "ImmediatePlanReviewed", "ImmediatePlanEnded", "ChildPlaced", "ChildReturned",
  "DifferenceRaised", "DifferenceDiscussed", "HarmRecorded", "Deviated", "NetworkCheckedIn", "PlanDelivered"
]

export const shipped: readonly [WorldWritten, ...WorldWritten[]] = [
  part("A plan that is drafted anew, and a bottom line", ["BottomLineSet"], { plans: 2 }),
  part("A child that is not safe", ["JudgementReviewed", "ImmediatePlanMade", "ImmediatePlanReviewed", "ImmediatePlanEnded", "ChildPlaced", "ChildReturned"]),
  part("What is seen differently", ["DifferenceRaised", "DifferenceDiscussed", "RelativeFound"]),
  part("Who has which part in it, and what is recorded", ["HarmRecorded", "Deviated", "ChairNamed", "CoordinatorNamed", "RolesAgreed"]),
  part("What goes on around the plan", ["FamilyAskedForPlan", "PlanDelivered", "NetworkCheckedIn"]),
  part("Some leave", ["ChairNamed", "PersonLeft"], { leave: ["aunt", "tom"] }),
  part("The mother leaves, and the services come back", ["ChairNamed", "PersonLeft", "TrajectoryReopened"], { leave: ["mother"] }),
  part("Somebody is found, and the services come back", ["RelativeFound", "TrajectoryReopened"]),
  {
    title: "While the services are away", people,
    steps: ["SignalReceived", "SignalAnswered", "TrajectoryOpened", "ChildJoined", "PersonJoined", "DangerStated", "InvolvementEnded", "TrajectoryReopened", ...meanwhile],
    during: Object.fromEntries(meanwhile.map((tag) => [tag, ["Closed"]] as const))
  }
]
