/**
 * Published guidance of elsewhere, each rule by its id in our catalogue (R3, R26 ...). Never stronger than its source, and never a
 * must: guidance of another country holds no family back. Where sources disagree, a rule is in it only once a practice has chosen.
 */
import { Pack } from "@omringd/core"
import type { Span } from "@omringd/core"
import { adultInTheHarmHasASay } from "./practice/adult-in-the-harm-has-a-say.ts"
import { brokenAgreementBringsPeopleTogether } from "./practice/broken-agreement-brings-people-together.ts"
import { childHasASafePerson } from "./practice/child-has-a-safe-person.ts"
import { childsWordsAreReadBack } from "./practice/childs-words-are-read-back.ts"
import { consentBeforeTheNetworkIsTold } from "./practice/consent-before-the-network-is-told.ts"
import { dangerSaysWhatItDoesLater } from "./practice/danger-says-what-it-does-later.ts"
import { dangersAreFew } from "./practice/dangers-are-few.ts"
import { disputedDangerHoldsTheOtherView } from "./practice/disputed-danger-holds-the-other-view.ts"
import { eachAgreementHasItsSign } from "./practice/each-agreement-has-its-sign.ts"
import { eachAgreementIsTested } from "./practice/each-agreement-is-tested.ts"
import { existingSafetyStandsOnTheMap } from "./practice/existing-safety-stands-on-the-map.ts"
import { familyAskedToPlanFirst } from "./practice/family-asked-to-plan-first.ts"
import { familyHasItsOwnGoal } from "./practice/family-has-its-own-goal.ts"
import { firstMeetingComesEarly } from "./practice/first-meeting-comes-early.ts"
import { goalSaysHowLong } from "./practice/goal-says-how-long.ts"
import { harmHasItsDanger } from "./practice/harm-has-its-danger.ts"
import { harmOrDangerBringsAMeeting } from "./practice/harm-or-danger-brings-a-meeting.ts"
import { immediateAgreementsComeFirst } from "./practice/immediate-agreements-come-first.ts"
import { immediatePlanEndsOnItsDay } from "./practice/immediate-plan-ends-on-its-day.ts"
import { immediatePlanLookedAtInTime } from "./practice/immediate-plan-looked-at-in-time.ts"
import { networkSaysWhatItWillDo } from "./practice/network-says-what-it-will-do.ts"
import { noLabelStandsForWhatHappened } from "./practice/no-label-stands-for-what-happened.ts"
import { parentsAgreeToTheImmediatePlan } from "./practice/parents-agree-to-the-immediate-plan.ts"
import { parentsAgreeToTheStoryFirst } from "./practice/parents-agree-to-the-story-first.ts"
import { planBuildsOnPastSuccess } from "./practice/plan-builds-on-past-success.ts"
import { planIsLookedAtAgain } from "./practice/plan-is-looked-at-again.ts"
import { planIsMadeWithTheNetwork } from "./practice/plan-is-made-with-the-network.ts"
import { planReachesEveryoneInIt } from "./practice/plan-reaches-everyone-in-it.ts"
import { strengthsStandOnTheMap } from "./practice/strengths-stand-on-the-map.ts"
import { whoeverIsInThePlanKnowsTheWorries } from "./practice/whoever-is-in-the-plan-knows-the-worries.ts"
import { wholeNetworkKnowsBeforePlanning } from "./practice/whole-network-knows-before-planning.ts"
import { acceptedPlanIsKnownToAllInIt } from "./practice/notices/accepted-plan-is-known-to-all-in-it.ts"
import { brokenAgreementIsKnown } from "./practice/notices/broken-agreement-is-known.ts"
import { deliveredPlanArrives } from "./practice/notices/delivered-plan-arrives.ts"
import { everyoneInThePlanKnowsItIsMadeAnew } from "./practice/notices/everyone-in-the-plan-knows-it-is-made-anew.ts"

export { goalsBesideADanger } from "./practice/family-has-its-own-goal.ts"
export { immediatePlanReviews } from "./practice/immediate-plan-looked-at-in-time.ts"
export { mostDangers } from "./practice/dangers-are-few.ts"

/** What the sources leave open, and where they disagree. @public */
export interface PracticeSettings {
  /** Sources disagree (`mostDangers`): the most danger statements on a map. Left out, nothing counts them. */
  readonly mostDangers?: number
  /** Sources disagree (`immediatePlanReviews`): within what time an immediate plan is looked at again. Left out, no rhythm is kept. */
  readonly immediatePlanReviewedEvery?: Span
  /** Sources disagree (`goalsBesideADanger`): whether beside each danger stands a goal of the family's own. Left out, one goal is enough. */
  readonly goalOfTheFamily?: boolean
  /** How soon the network comes together when an agreement broke; seven days when left out, which no source says. */
  readonly togetherWithin?: Span
  /** How soon everyone has the accepted plan; seven days when left out, which no source says. */
  readonly planDeliveredWithin?: Span
  /** How soon the first network meeting is; four weeks when left out, which no source says. */
  readonly firstMeetingWithin?: Span
}

/** @public */
export const practice = (settings: PracticeSettings = {}): Pack =>
  Pack.define({
    name: "practice",
    version: "0.1.0", sdk: 1,
    rules: [
      harmHasItsDanger, harmOrDangerBringsAMeeting, strengthsStandOnTheMap, existingSafetyStandsOnTheMap,
      disputedDangerHoldsTheOtherView, dangerSaysWhatItDoesLater, noLabelStandsForWhatHappened, goalSaysHowLong,
      adultInTheHarmHasASay, childsWordsAreReadBack, parentsAgreeToTheStoryFirst, childHasASafePerson,
      parentsAgreeToTheImmediatePlan, immediatePlanEndsOnItsDay, immediateAgreementsComeFirst,
      firstMeetingComesEarly(settings.firstMeetingWithin), consentBeforeTheNetworkIsTold, wholeNetworkKnowsBeforePlanning,
      familyAskedToPlanFirst, planIsMadeWithTheNetwork, whoeverIsInThePlanKnowsTheWorries, networkSaysWhatItWillDo, planBuildsOnPastSuccess,
      eachAgreementHasItsSign, planReachesEveryoneInIt(settings.planDeliveredWithin), planIsLookedAtAgain, eachAgreementIsTested,
      brokenAgreementBringsPeopleTogether(settings.togetherWithin),
      ...(settings.mostDangers === undefined ? [] : [dangersAreFew(settings.mostDangers)]),
      ...(settings.immediatePlanReviewedEvery === undefined ? [] : [immediatePlanLookedAtInTime(settings.immediatePlanReviewedEvery)]),
      ...(settings.goalOfTheFamily === true ? [familyHasItsOwnGoal] : [])
    ],
    notices: [deliveredPlanArrives, acceptedPlanIsKnownToAllInIt, brokenAgreementIsKnown, everyoneInThePlanKnowsItIsMadeAnew]
  })
