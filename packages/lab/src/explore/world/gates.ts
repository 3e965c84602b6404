/** The steps that rules which hold steps back wait for or look at, from the first signal to the end. */
import type { StepTag } from "@omringd/core"

/** @beta */
export const gates: readonly StepTag[] = [
  "SignalReceived", "SignalAnswered", "TrajectoryOpened", "ChildJoined", "PersonJoined", "ReasonExplained", "SpokespersonNamed",
  "SafetyJudged", "JudgementReviewed", "ImmediatePlanMade", "StrengthNamed", "ExistingSafetyShown", "ChildHeard", "ChildNotHeard", "DangerStated", "GoalSet",
  "BottomLineSet", "WithdrawalAgreed", "Scaled", "ViewAdded", "WhatSettled", "NetworkPersonAsked", "NetworkPersonInformed",
  "NetworkPersonCommitted", "LastingAdultCommitted", "SafePersonChosen", "PlanDrafted", "PlanAgreed", "PlanAccepted", "PlanRuleTested",
  "PlanReconvened", "DifferenceRaised", "DifferenceDiscussed", "StepExplained", "CarriedByNetwork", "ChildLetGo", "InvolvementEnded"
]
