/** What is true of every trajectory that can be reached, whatever steps were proposed. */
import aDangerNamesWhoContributedToIt from "./invariant/a-danger-names-who-contributed-to-it.ts"
import aLastingAdultIsOfFamilyOrNetwork from "./invariant/a-lasting-adult-is-of-family-or-network.ts"
import aMustIsNeverSetAside from "./invariant/a-must-is-never-set-aside.ts"
import aParentIsNotShutOutWithoutAReasonAndAnEnd from "./invariant/a-parent-is-not-shut-out-without-a-reason-and-an-end.ts"
import aPlanIsNeverWrittenByProfessionalsAlone from "./invariant/a-plan-is-never-written-by-professionals-alone.ts"
import aSafePersonIsOfFamilyOrNetwork from "./invariant/a-safe-person-is-of-family-or-network.ts"
import aScaleValueHasItsRaterAndTheRatersOwnAnchors from "./invariant/a-scale-value-has-its-rater-and-the-raters-own-anchors.ts"
import aSignalHasItsThreeAnswers from "./invariant/a-signal-has-its-three-answers.ts"
import aSignalThatWasAnsweredSaysSo from "./invariant/a-signal-that-was-answered-says-so.ts"
import aSpokespersonIsHereAndSpeaksForAChild from "./invariant/a-spokesperson-is-here-and-speaks-for-a-child.ts"
import anOpenTrajectoryIsForAChild from "./invariant/an-open-trajectory-is-for-a-child.ts"
import anOpinionIsAnsweredNeverEdited from "./invariant/an-opinion-is-answered-never-edited.ts"
import eachPersonIsInItOnce from "./invariant/each-person-is-in-it-once.ts"
import eachPlanRuleHasAnOwnerAndAnswersAGoalOrABottomLine from "./invariant/each-plan-rule-has-an-owner-and-answers-a-goal-or-a-bottom-line.ts"
import eachWorryNamesChildrenAndItsImpactOnThem from "./invariant/each-worry-names-children-and-its-impact-on-them.ts"
import existingSafetyWasShownBySomeoneWhileADangerWasThere from "./invariant/existing-safety-was-shown-by-someone-while-a-danger-was-there.ts"
import lettingGoBeganWithALastingAdultForEachChild from "./invariant/letting-go-began-with-a-lasting-adult-for-each-child.ts"
import noStepEndsAPlan from "./invariant/no-step-ends-a-plan.ts"
import theChairIsHereAndOfFamilyOrNetwork from "./invariant/the-chair-is-here-and-of-family-or-network.ts"
import theHistoryCountsWithoutGaps from "./invariant/the-history-counts-without-gaps.ts"
import thePlanThatIsTriedWasAgreedAndAccepted from "./invariant/the-plan-that-is-tried-was-agreed-and-accepted.ts"
import theReasonForInvolvementStands from "./invariant/the-reason-for-involvement-stands.ts"
import thereIsAtMostOneCoordinatorAndThatOneIsHere from "./invariant/there-is-at-most-one-coordinator-and-that-one-is-here.ts"
import whatAStepRefersToIsThere from "./invariant/what-a-step-refers-to-is-there.ts"
import whatIsLetGoIsCarriedByFamilyAndNetwork from "./invariant/what-is-let-go-is-carried-by-family-and-network.ts"
import whatMustChangeIsSettledInWholeWorrySets from "./invariant/what-must-change-is-settled-in-whole-worry-sets.ts"
import whoeverClosesTellsSomeoneAndNamesWhoCarriesThePlanOn from "./invariant/whoever-closes-tells-someone-and-names-who-carries-the-plan-on.ts"
import whoeverHoldsTheMandateIsAConsultantWhoIsHere from "./invariant/whoever-holds-the-mandate-is-a-consultant-who-is-here.ts"
import type { Invariant } from "./invariant/Invariant.ts"
import type { Trajectory } from "./Trajectory.ts"

export type { Invariant } from "./invariant/Invariant.ts"

const all: readonly Invariant[] = [
  aDangerNamesWhoContributedToIt,
  aLastingAdultIsOfFamilyOrNetwork,
  aMustIsNeverSetAside,
  aParentIsNotShutOutWithoutAReasonAndAnEnd,
  aPlanIsNeverWrittenByProfessionalsAlone,
  aSafePersonIsOfFamilyOrNetwork,
  aScaleValueHasItsRaterAndTheRatersOwnAnchors,
  aSignalHasItsThreeAnswers,
  aSignalThatWasAnsweredSaysSo,
  aSpokespersonIsHereAndSpeaksForAChild,
  anOpenTrajectoryIsForAChild,
  anOpinionIsAnsweredNeverEdited,
  eachPersonIsInItOnce,
  eachPlanRuleHasAnOwnerAndAnswersAGoalOrABottomLine,
  eachWorryNamesChildrenAndItsImpactOnThem,
  existingSafetyWasShownBySomeoneWhileADangerWasThere,
  lettingGoBeganWithALastingAdultForEachChild,
  noStepEndsAPlan,
  theChairIsHereAndOfFamilyOrNetwork,
  theHistoryCountsWithoutGaps,
  thePlanThatIsTriedWasAgreedAndAccepted,
  theReasonForInvolvementStands,
  thereIsAtMostOneCoordinatorAndThatOneIsHere,
  whatAStepRefersToIsThere,
  whatIsLetGoIsCarriedByFamilyAndNetwork,
  whatMustChangeIsSettledInWholeWorrySets,
  whoeverClosesTellsSomeoneAndNamesWhoCarriesThePlanOn,
  whoeverHoldsTheMandateIsAConsultantWhoIsHere
]

/** One invariant that does not hold, and what breaks it. @public */
export interface Broken {
  readonly invariant: string
  readonly by: readonly string[]
}

/** @public */
export const Invariants = {
  all,
  /** The invariants that do not hold here: none, unless the state was put together by hand. */
  broken: (trajectory: Trajectory): readonly Broken[] =>
    all.flatMap(({ id, broken }) => {
      const by = broken(trajectory)
      return by.length === 0 ? [] : [{ invariant: id, by }]
    })
}
