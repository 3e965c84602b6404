/** Every broken pack. */
import type { BrokenPack } from "./broken.ts"
import addsToEveryObject from "./broken/adds-to-every-object.ts"
import answersLater from "./broken/answers-later.ts"
import asksForWhoIsNotThere from "./broken/asks-for-who-is-not-there.ts"
import asksLessOfACourt from "./broken/asks-less-of-a-court.ts"
import bearsAnotherPacksName from "./broken/bears-another-packs-name.ts"
import callsANoticeByItsNumber from "./broken/calls-a-notice-by-its-number.ts"
import callsARuleByItsNumber from "./broken/calls-a-rule-by-its-number.ts"
import comesBeforeNoStep from "./broken/comes-before-no-step.ts"
import countsHowOftenItTells from "./broken/counts-how-often-it-tells.ts"
import forgetsAfterTheEmergency from "./broken/forgets-after-the-emergency.ts"
import givesANoticeTheIdOfARule from "./broken/gives-a-notice-the-id-of-a-rule.ts"
import hasNoNameOfItsKind from "./broken/has-no-name-of-its-kind.ts"
import hasNoNoticeInSwedish from "./broken/has-no-notice-in-swedish.ts"
import hasNoStories from "./broken/has-no-stories.ts"
import hasNoSuchStrength from "./broken/has-no-such-strength.ts"
import hasNoVersion from "./broken/has-no-version.ts"
import isDueAtAnHour from "./broken/is-due-at-an-hour.ts"
import isForAnotherSdk from "./broken/is-for-another-sdk.ts"
import isKeptWithoutBeingAsked from "./broken/is-kept-without-being-asked.ts"
import isNeverAsked from "./broken/is-never-asked.ts"
import isNotMetByWhatItNames from "./broken/is-not-met-by-what-it-names.ts"
import isNotSilentInASilentStory from "./broken/is-not-silent-in-a-silent-story.ts"
import isSilentWithoutBeingAsked from "./broken/is-silent-without-being-asked.ts"
import leavesANameOpenInANotice from "./broken/leaves-a-name-open-in-a-notice.ts"
import leavesANameOpen from "./broken/leaves-a-name-open.ts"
import leavesNobody from "./broken/leaves-nobody.ts"
import leavesThePlanToChildren from "./broken/leaves-the-plan-to-children.ts"
import looksAtTheClock from "./broken/looks-at-the-clock.ts"
import loopsOnceThereWasACelebration from "./broken/loops-once-there-was-a-celebration.ts"
import namesANeedTwice from "./broken/names-a-need-twice.ts"
import namesAStepThatIsNot from "./broken/names-a-step-that-is-not.ts"
import narrowsNoMandate from "./broken/narrows-no-mandate.ts"
import notesWhatItHasSeen from "./broken/notes-what-it-has-seen.ts"
import notesWhomItTold from "./broken/notes-whom-it-told.ts"
import noticesAfterWhatCannotBe from "./broken/notices-after-what-cannot-be.ts"
import noticesInEnglishWhereItIsDutch from "./broken/notices-in-english-where-it-is-dutch.ts"
import noticesInTheWordsOfTheTrade from "./broken/notices-in-the-words-of-the-trade.ts"
import noticesOnWhatNobodyKnows from "./broken/notices-on-what-nobody-knows.ts"
import owesWhatNothingMeets from "./broken/owes-what-nothing-meets.ts"
import readsMoreThanItSays from "./broken/reads-more-than-it-says.ts"
import rewritesAnothersRule from "./broken/rewrites-anothers-rule.ts"
import saysItOnce from "./broken/says-it-once.ts"
import saysNothingInOneLanguage from "./broken/says-nothing-in-one-language.ts"
import saysTheSameTwice from "./broken/says-the-same-twice.ts"
import sortsWhatItReads from "./broken/sorts-what-it-reads.ts"
import sortsWhomItTells from "./broken/sorts-whom-it-tells.ts"
import speaksEnglishInDutch from "./broken/speaks-english-in-dutch.ts"
import speaksTheWordsOfTheTrade from "./broken/speaks-the-words-of-the-trade.ts"
import speaksToAChildInLongWords from "./broken/speaks-to-a-child-in-long-words.ts"
import standsOnNothing from "./broken/stands-on-nothing.ts"
import standsOnWhatNobodyKnows from "./broken/stands-on-what-nobody-knows.ts"
import takesTheIdOfACoreRule from "./broken/takes-the-id-of-a-core-rule.ts"
import tellsAfterAStepThatIsNot from "./broken/tells-after-a-step-that-is-not.ts"
import tellsAtTheHour from "./broken/tells-at-the-hour.ts"
import tellsNoStoriesOfANotice from "./broken/tells-no-stories-of-a-notice.ts"
import tellsOnNoGround from "./broken/tells-on-no-ground.ts"
import tellsSomeonesWords from "./broken/tells-someones-words.ts"
import tellsTheSameOfTwoNotices from "./broken/tells-the-same-of-two-notices.ts"
import tellsWhatCannotBe from "./broken/tells-what-cannot-be.ts"
import tellsWhatIsNotSo from "./broken/tells-what-is-not-so.ts"
import tellsWhoIsNotThere from "./broken/tells-who-is-not-there.ts"
import tellsWhoItIsAboutInWords from "./broken/tells-who-it-is-about-in-words.ts"
import tellsWhoLeft from "./broken/tells-who-left.ts"
import throwsWhenThePlanIsTried from "./broken/throws-when-the-plan-is-tried.ts"
import throwsWhereNobodyIs from "./broken/throws-where-nobody-is.ts"
import waitsForNoDay from "./broken/waits-for-no-day.ts"
import waitsInAnotherPhase from "./broken/waits-in-another-phase.ts"
import widensAMandate from "./broken/widens-a-mandate.ts"
import writesWhatStandsThere from "./broken/writes-what-stands-there.ts"

/** @beta */
export const brokenPacks: readonly BrokenPack[] = [
  addsToEveryObject, answersLater, asksForWhoIsNotThere, asksLessOfACourt, bearsAnotherPacksName,
  callsANoticeByItsNumber, callsARuleByItsNumber, comesBeforeNoStep, countsHowOftenItTells, forgetsAfterTheEmergency,
  givesANoticeTheIdOfARule, hasNoNameOfItsKind, hasNoNoticeInSwedish, hasNoStories, hasNoSuchStrength,
  hasNoVersion, isDueAtAnHour, isForAnotherSdk, isKeptWithoutBeingAsked, isNeverAsked,
  isNotMetByWhatItNames, isNotSilentInASilentStory, isSilentWithoutBeingAsked, leavesANameOpenInANotice, leavesANameOpen,
  leavesNobody, leavesThePlanToChildren, looksAtTheClock, loopsOnceThereWasACelebration, namesANeedTwice,
  namesAStepThatIsNot, narrowsNoMandate, notesWhatItHasSeen, notesWhomItTold, noticesAfterWhatCannotBe,
  noticesInEnglishWhereItIsDutch, noticesInTheWordsOfTheTrade, noticesOnWhatNobodyKnows, owesWhatNothingMeets, readsMoreThanItSays,
  rewritesAnothersRule, saysItOnce, saysNothingInOneLanguage, saysTheSameTwice, sortsWhatItReads,
  sortsWhomItTells, speaksEnglishInDutch, speaksTheWordsOfTheTrade, speaksToAChildInLongWords, standsOnNothing,
  standsOnWhatNobodyKnows, takesTheIdOfACoreRule, tellsAfterAStepThatIsNot, tellsAtTheHour, tellsNoStoriesOfANotice,
  tellsOnNoGround, tellsSomeonesWords, tellsTheSameOfTwoNotices, tellsWhatCannotBe, tellsWhatIsNotSo,
  tellsWhoIsNotThere, tellsWhoItIsAboutInWords, tellsWhoLeft, throwsWhenThePlanIsTried, throwsWhereNobodyIs,
  waitsForNoDay, waitsInAnotherPhase, widensAMandate, writesWhatStandsThere
]
