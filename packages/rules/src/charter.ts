/** The charter of renewed partnership in child protection (Flanders, 2018), as rules: one for each promise that a program can look at. */
import { Pack } from "@omringd/core"
import type { NoticeRule, Rule, Span } from "@omringd/core"
import { agreementsExplained } from "./charter/agreements-explained.ts"
import { beforeTheFloor } from "./charter/before-the-floor.ts"
import { childAskedForFeedback } from "./charter/child-asked-for-feedback.ts"
import { childFirst } from "./charter/child-first.ts"
import { childHasAVoice } from "./charter/child-has-a-voice.ts"
import { choicesOffered } from "./charter/choices-offered.ts"
import { dangerByAllExpertise } from "./charter/danger-by-all-expertise.ts"
import { differencesDiscussed } from "./charter/differences-discussed.ts"
import { directionSetTogether } from "./charter/direction-set-together.ts"
import { expectationsFromTheStart } from "./charter/expectations-from-the-start.ts"
import { explainedToTheChild } from "./charter/explained-to-the-child.ts"
import { feedbackIsAnswered } from "./charter/feedback-is-answered.ts"
import { feedbackMoments } from "./charter/feedback-moments.ts"
import { forwardLooking } from "./charter/forward-looking.ts"
import { lastingAdults } from "./charter/lasting-adults.ts"
import { mainlyInformalNetwork } from "./charter/mainly-informal-network.ts"
import { needsBeforeOffer } from "./charter/needs-before-offer.ts"
import { networkCalledIn } from "./charter/network-called-in.ts"
import { networkCarriesThePlan } from "./charter/network-carries-the-plan.ts"
import { noLongerThanNeeded } from "./charter/no-longer-than-needed.ts"
import { parentsAskedForFeedback } from "./charter/parents-asked-for-feedback.ts"
import { proportionate } from "./charter/proportionate.ts"
import { rolesDivided } from "./charter/roles-divided.ts"
import { safeEnoughKnown } from "./charter/safe-enough-known.ts"
import { safeLovedSurrounded } from "./charter/safe-loved-surrounded.ts"
import { sameWordsForAll } from "./charter/same-words-for-all.ts"
import { strengthsInThePlan } from "./charter/strengths-in-the-plan.ts"
import { voiceByAnother } from "./charter/voice-by-another.ts"
import { whatWorksBesideWorries } from "./charter/what-works-beside-worries.ts"
import { whyKnownFromDayOne } from "./charter/why-known-from-day-one.ts"
import { withChildren } from "./charter/with-children.ts"
import { withParentsNotAbout } from "./charter/with-parents-not-about.ts"
import { withdrawalKnown } from "./charter/withdrawal-known.ts"
import { worriesDefinedTogether } from "./charter/worries-defined-together.ts"
import { differenceReachesThoseItIsBetween } from "./charter/notices/difference-reaches-those-it-is-between.ts"
import { everyoneKnowsWhatMustChange } from "./charter/notices/everyone-knows-what-must-change.ts"
import { spokespersonIsKnown } from "./charter/notices/spokesperson-is-known.ts"
import { whoExplainsKnowsWhatToExplain } from "./charter/notices/who-explains-knows-what-to-explain.ts"
import { whoGaveFeedbackKnowsItWasAnswered } from "./charter/notices/who-gave-feedback-knows-it-was-answered.ts"
import { whoOwesKnowsWhatIsComing } from "./charter/notices/who-owes-knows-what-is-coming.ts"
import { whoOwesKnowsWhatIsOverdue } from "./charter/notices/who-owes-knows-what-is-overdue.ts"

/** What the charter leaves open. Each is an assumption of ours when left out: no source gives it. @public */
export interface CharterSettings {
  /** How often each child is asked for feedback; six weeks when left out. */
  readonly feedbackEvery?: Span
  /** By when what child, parent or network says of how it goes is answered; two weeks when left out. */
  readonly feedbackAnsweredWithin?: Span
  /** How often each parent is asked for feedback; six weeks when left out. */
  readonly parentsFeedbackEvery?: Span
  /** How often consultant and care worker are asked for feedback; twelve weeks when left out. */
  readonly partnersFeedbackEvery?: Span
  /** How often a review asks whether the services are still needed; twelve weeks when left out. */
  readonly reviewEvery?: Span
  /** By when, after opening, the family's own people have been asked; four weeks when left out. */
  readonly networkCalledWithin?: Span
  /** By when, after opening or joining, each says what they expect of the others; two weeks when left out. */
  readonly expectationsWithin?: Span
  /** By when, after opening and after another consultant or care worker joins, roles are agreed; fourteen days when left out. */
  readonly rolesWithin?: Span
  /** By when roles, WHAT and plan are explained to family and network; fourteen days when left out. */
  readonly agreementsExplainedWithin?: Span
  /** By when a step that weighs on a child is explained to it; fourteen days when left out. */
  readonly stepsExplainedWithin?: Span
  /** How long before its day the professionals hear of what is still to be done; three days when left out. */
  readonly toldAhead?: Span
}

const childAndParents = (settings: CharterSettings): readonly Rule[] => [
  safeLovedSurrounded, childFirst, proportionate, childHasAVoice, voiceByAnother, withChildren,
  explainedToTheChild(settings.stepsExplainedWithin), childAskedForFeedback(settings.feedbackEvery),
  feedbackIsAnswered(settings.feedbackAnsweredWithin),
  withParentsNotAbout, choicesOffered, parentsAskedForFeedback(settings.parentsFeedbackEvery)
]
const strengthsAndNetwork = (settings: CharterSettings): readonly Rule[] => [
  forwardLooking, whatWorksBesideWorries, worriesDefinedTogether, strengthsInThePlan, networkCalledIn(settings.networkCalledWithin),
  mainlyInformalNetwork, networkCarriesThePlan, lastingAdults, beforeTheFloor
]
const partnersTogether = (settings: CharterSettings): readonly Rule[] => [
  safeEnoughKnown, sameWordsForAll, rolesDivided(settings.rolesWithin), dangerByAllExpertise,
  agreementsExplained(settings.agreementsExplainedWithin), withdrawalKnown, feedbackMoments(settings.partnersFeedbackEvery),
  expectationsFromTheStart(settings.expectationsWithin), differencesDiscussed
]
const noLongerThanAsked = (settings: CharterSettings): readonly Rule[] => [
  needsBeforeOffer, noLongerThanNeeded(settings.reviewEvery), whyKnownFromDayOne, directionSetTogether
]

const notices = (settings: CharterSettings): readonly NoticeRule[] => [
  whoOwesKnowsWhatIsComing(settings.toldAhead), whoOwesKnowsWhatIsOverdue, whoExplainsKnowsWhatToExplain, spokespersonIsKnown,
  everyoneKnowsWhatMustChange, differenceReachesThoseItIsBetween, whoGaveFeedbackKnowsItWasAnswered
]

/** The rules in the order of the charter's starting points. @public */
export const charter = (settings: CharterSettings = {}): Pack =>
  Pack.define({
    name: "charter",
    version: "0.1.0", sdk: 1,
    rules: [childAndParents, strengthsAndNetwork, partnersTogether, noLongerThanAsked].flatMap((rulesOf) => rulesOf(settings)),
    notices: notices(settings)
  })
