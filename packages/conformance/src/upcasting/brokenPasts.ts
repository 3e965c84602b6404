/** Every broken past. */
import type { BrokenPast } from "./broken.ts"
import bringsUpWhatIsNewest from "./broken/brings-up-what-is-newest.ts"
import changesWhenItWasRecorded from "./broken/changes-when-it-was-recorded.ts"
import cutsWordsShort from "./broken/cuts-words-short.ts"
import doesNotKnowAStep from "./broken/does-not-know-a-step.ts"
import editsAGoldenStep from "./broken/edits-a-golden-step.ts"
import followsKeysBlindly from "./broken/follows-keys-blindly.ts"
import forgetsAStep from "./broken/forgets-a-step.ts"
import forgetsWhomWordsAreAbout from "./broken/forgets-whom-words-are-about.ts"
import handsOnWhatIsNoJson from "./broken/hands-on-what-is-no-json.ts"
import hasGoldenStepsOfAVersionNothingLeadsTo from "./broken/has-golden-steps-of-a-version-nothing-leads-to.ts"
import hasNoGoldenStepsOfTheSecond from "./broken/has-no-golden-steps-of-the-second.ts"
import knewMoreThanItKept from "./broken/knew-more-than-it-kept.ts"
import looksAtTheOutsideOnly from "./broken/looks-at-the-outside-only.ts"
import makesUpWords from "./broken/makes-up-words.ts"
import readsWhatIsNewer from "./broken/reads-what-is-newer.ts"
import remembersWhoCameBefore from "./broken/remembers-who-came-before.ts"
import saysAnotherVerdict from "./broken/says-another-verdict.ts"
import takesOverWhatItKnows from "./broken/takes-over-what-it-knows.ts"
import throws from "./broken/throws.ts"
import writesIntoWhatItIsGiven from "./broken/writes-into-what-it-is-given.ts"

/** @beta */
export const brokenPasts: readonly BrokenPast[] = [
  bringsUpWhatIsNewest, changesWhenItWasRecorded, cutsWordsShort, doesNotKnowAStep, editsAGoldenStep,
  followsKeysBlindly, forgetsAStep, forgetsWhomWordsAreAbout, handsOnWhatIsNoJson, hasGoldenStepsOfAVersionNothingLeadsTo,
  hasNoGoldenStepsOfTheSecond, knewMoreThanItKept, looksAtTheOutsideOnly, makesUpWords, readsWhatIsNewer,
  remembersWhoCameBefore, saysAnotherVerdict, takesOverWhatItKnows, throws, writesIntoWhatItIsGiven
]
