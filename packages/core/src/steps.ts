/** Every step of a trajectory: the table of contents of the practice. */
import { SignalReceived } from "./step/signal-received.ts"
import { SignalAnswered } from "./step/signal-answered.ts"
import { TrajectoryOpened } from "./step/trajectory-opened.ts"
import { ChildJoined } from "./step/child-joined.ts"
import { PersonJoined } from "./step/person-joined.ts"
import { PersonLeft } from "./step/person-left.ts"
import { ReasonExplained } from "./step/reason-explained.ts"
import { ExpectationsShared } from "./step/expectations-shared.ts"
import { RolesAgreed } from "./step/roles-agreed.ts"
import { CoordinatorNamed } from "./step/coordinator-named.ts"
import { SpokespersonNamed } from "./step/spokesperson-named.ts"
import { ConsentGiven } from "./step/consent-given.ts"
import { ConsentWithdrawn } from "./step/consent-withdrawn.ts"
import { NecessityAsked } from "./step/necessity-asked.ts"
import { NecessityDecided } from "./step/necessity-decided.ts"
import { CourtSeized } from "./step/court-seized.ts"
import { CourtDecided } from "./step/court-decided.ts"
import { TrackEnded } from "./step/track-ended.ts"
import { SafetyJudged } from "./step/safety-judged.ts"
import { ImmediatePlanMade } from "./step/immediate-plan-made.ts"
import { ImmediatePlanReviewed } from "./step/immediate-plan-reviewed.ts"
import { ImmediatePlanEnded } from "./step/immediate-plan-ended.ts"
import { ChildPlaced } from "./step/child-placed.ts"
import { ChildReturned } from "./step/child-returned.ts"
import { HarmRecorded } from "./step/harm-recorded.ts"
import { ComplicationNamed } from "./step/complication-named.ts"
import { StrengthNamed } from "./step/strength-named.ts"
import { ExistingSafetyShown } from "./step/existing-safety-shown.ts"
import { ChildHeard } from "./step/child-heard.ts"
import { ChildNotHeard } from "./step/child-not-heard.ts"
import { DangerStated } from "./step/danger-stated.ts"
import { GoalSet } from "./step/goal-set.ts"
import { BottomLineSet } from "./step/bottom-line-set.ts"
import { WithdrawalAgreed } from "./step/withdrawal-agreed.ts"
import { Scaled } from "./step/scaled.ts"
import { ViewAdded } from "./step/view-added.ts"
import { JudgementReviewed } from "./step/judgement-reviewed.ts"
import { StepCorrected } from "./step/step-corrected.ts"
import { WhatSettled } from "./step/what-settled.ts"
import { RelativeFound } from "./step/relative-found.ts"
import { NetworkPersonAsked } from "./step/network-person-asked.ts"
import { NetworkPersonInformed } from "./step/network-person-informed.ts"
import { NetworkPersonCommitted } from "./step/network-person-committed.ts"
import { LastingAdultCommitted } from "./step/lasting-adult-committed.ts"
import { NetworkMeetingCalled } from "./step/network-meeting-called.ts"
import { NetworkMeetingHeld } from "./step/network-meeting-held.ts"
import { ChairNamed } from "./step/chair-named.ts"
import { SafePersonChosen } from "./step/safe-person-chosen.ts"
import { FamilyAskedForPlan } from "./step/family-asked-for-plan.ts"
import { PlanDrafted } from "./step/plan-drafted.ts"
import { PlanAgreed } from "./step/plan-agreed.ts"
import { PlanAccepted } from "./step/plan-accepted.ts"
import { PlanDelivered } from "./step/plan-delivered.ts"
import { PlanRuleTested } from "./step/plan-rule-tested.ts"
import { PlanReconvened } from "./step/plan-reconvened.ts"
import { SupportOffered } from "./step/support-offered.ts"
import { SupportChosen } from "./step/support-chosen.ts"
import { SupportEnded } from "./step/support-ended.ts"
import { StoryMade } from "./step/story-made.ts"
import { StoryTold } from "./step/story-told.ts"
import { FeedbackAsked } from "./step/feedback-asked.ts"
import { FeedbackGiven } from "./step/feedback-given.ts"
import { FeedbackAnswered } from "./step/feedback-answered.ts"
import { DifferenceRaised } from "./step/difference-raised.ts"
import { DifferenceDiscussed } from "./step/difference-discussed.ts"
import { StepExplained } from "./step/step-explained.ts"
import { SuccessCelebrated } from "./step/success-celebrated.ts"
import { MatchAsked } from "./step/match-asked.ts"
import { ReviewHeld } from "./step/review-held.ts"
import { Deviated } from "./step/deviated.ts"
import { CarriedByNetwork } from "./step/carried-by-network.ts"
import { InvolvementReduced } from "./step/involvement-reduced.ts"
import { ChildLetGo } from "./step/child-let-go.ts"
import { InvolvementEnded } from "./step/involvement-ended.ts"
import { NetworkCheckedIn } from "./step/network-checked-in.ts"
import { TrajectoryReopened } from "./step/trajectory-reopened.ts"

/** @public */
const all = [
  SignalReceived, SignalAnswered, TrajectoryOpened, ChildJoined, PersonJoined, PersonLeft, ReasonExplained, ExpectationsShared, RolesAgreed, CoordinatorNamed, SpokespersonNamed, ConsentGiven, ConsentWithdrawn,
  NecessityAsked, NecessityDecided, CourtSeized, CourtDecided, TrackEnded,
  SafetyJudged, ImmediatePlanMade, ImmediatePlanReviewed, ImmediatePlanEnded, ChildPlaced, ChildReturned,
  HarmRecorded, ComplicationNamed, StrengthNamed, ExistingSafetyShown, ChildHeard, ChildNotHeard, DangerStated, GoalSet, BottomLineSet, WithdrawalAgreed, Scaled, ViewAdded, JudgementReviewed, StepCorrected, WhatSettled,
  RelativeFound, NetworkPersonAsked, NetworkPersonInformed, NetworkPersonCommitted, LastingAdultCommitted, NetworkMeetingCalled, NetworkMeetingHeld, ChairNamed, SafePersonChosen,
  FamilyAskedForPlan, PlanDrafted, PlanAgreed, PlanAccepted, PlanDelivered, PlanRuleTested, PlanReconvened, SupportOffered, SupportChosen, SupportEnded, StoryMade, StoryTold,
  FeedbackAsked, FeedbackGiven, FeedbackAnswered, DifferenceRaised, DifferenceDiscussed, StepExplained, SuccessCelebrated, MatchAsked, ReviewHeld, Deviated,
  CarriedByNetwork, InvolvementReduced, ChildLetGo, InvolvementEnded, NetworkCheckedIn, TrajectoryReopened
] as const

/** @public */
export type Steps = { readonly [Definition in (typeof all)[number] as Definition["tag"]]: Definition }

/** @public */
export const steps = Object.fromEntries(all.map((definition) => [definition.tag, definition])) as Steps // each under its own tag
