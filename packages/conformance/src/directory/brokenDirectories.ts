/** Every broken directory. */
import type { BrokenDirectory } from "./broken.ts"
import answersTheLatestQuestion from "./broken/answers-the-latest-question.ts"
import composesLetters from "./broken/composes-letters.ts"
import cutsNamesShort from "./broken/cuts-names-short.ts"
import cutsReferencesShort from "./broken/cuts-references-short.ts"
import failsOnTheUnknown from "./broken/fails-on-the-unknown.ts"
import findsWhatEveryObjectHas from "./broken/finds-what-every-object-has.ts"
import givesAllItKnows from "./broken/gives-all-it-knows.ts"
import givesNullForWhatItDoesNotKnow from "./broken/gives-null-for-what-it-does-not-know.ts"
import givesOutWhatItKeeps from "./broken/gives-out-what-it-keeps.ts"
import goesByItsOwnNumber from "./broken/goes-by-its-own-number.ts"
import hasOneClock from "./broken/has-one-clock.ts"
import keepsItsTurnWhenGivenUp from "./broken/keeps-its-turn-when-given-up.ts"
import knowsOneRegister from "./broken/knows-one-register.ts"
import knowsTheFirstPage from "./broken/knows-the-first-page.ts"
import knowsTwoLanguages from "./broken/knows-two-languages.ts"
import leavesOutAddresses from "./broken/leaves-out-addresses.ts"
import remembersThatNobodyWasThere from "./broken/remembers-that-nobody-was-there.ts"
import remembersWhomItFound from "./broken/remembers-whom-it-found.ts"
import saysThatNobodyIsThere from "./broken/says-that-nobody-is-there.ts"
import staysBroken from "./broken/stays-broken.ts"
import takesAWholeDayForNone from "./broken/takes-a-whole-day-for-none.ts"
import takesCapitalsForTheSame from "./broken/takes-capitals-for-the-same.ts"
import takesMarksForTheSame from "./broken/takes-marks-for-the-same.ts"
import takesReferencesForNumbers from "./broken/takes-references-for-numbers.ts"
import tellsWhomItWasAbout from "./broken/tells-whom-it-was-about.ts"
import throwsWhenItCannotLook from "./broken/throws-when-it-cannot-look.ts"
import tiresOfBeingAsked from "./broken/tires-of-being-asked.ts"
import turnsTheNightRound from "./broken/turns-the-night-round.ts"
import wantsSomeoneInIt from "./broken/wants-someone-in-it.ts"
import writesAddressesSmall from "./broken/writes-addresses-small.ts"

/** @beta */
export const brokenDirectories: readonly BrokenDirectory[] = [
  answersTheLatestQuestion, composesLetters, cutsNamesShort, cutsReferencesShort, failsOnTheUnknown,
  findsWhatEveryObjectHas, givesAllItKnows, givesNullForWhatItDoesNotKnow, givesOutWhatItKeeps, goesByItsOwnNumber,
  hasOneClock, keepsItsTurnWhenGivenUp, knowsOneRegister, knowsTheFirstPage, knowsTwoLanguages,
  leavesOutAddresses, remembersThatNobodyWasThere, remembersWhomItFound, saysThatNobodyIsThere, staysBroken,
  takesAWholeDayForNone, takesCapitalsForTheSame, takesMarksForTheSame, takesReferencesForNumbers, tellsWhomItWasAbout,
  throwsWhenItCannotLook, tiresOfBeingAsked, turnsTheNightRound, wantsSomeoneInIt, writesAddressesSmall
]
