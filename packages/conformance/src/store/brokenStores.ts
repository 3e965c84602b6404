/** Every broken store. */
import type { Broken } from "./broken.ts"
import addsToTheUnreadable from "./broken/adds-to-the-unreadable.ts"
import allowsAnIdTwice from "./broken/allows-an-id-twice.ts"
import alwaysReadsFromTheStart from "./broken/always-reads-from-the-start.ts"
import cannotAddNothing from "./broken/cannot-add-nothing.ts"
import closesGaps from "./broken/closes-gaps.ts"
import countsAnewAfterOpening from "./broken/counts-anew-after-opening.ts"
import countsPositionsFromTheEnd from "./broken/counts-positions-from-the-end.ts"
import cutsText from "./broken/cuts-text.ts"
import dropsWhatItCannotWrite from "./broken/drops-what-it-cannot-write.ts"
import failsOnTheUnknown from "./broken/fails-on-the-unknown.ts"
import followersCompete from "./broken/followers-compete.ts"
import followsByName from "./broken/follows-by-name.ts"
import followsFromThePosition from "./broken/follows-from-the-position.ts"
import followsPastTheUnreadable from "./broken/follows-past-the-unreadable.ts"
import followsTheFirstPage from "./broken/follows-the-first-page.ts"
import forgetsNothing from "./broken/forgets-nothing.ts"
import forgetsTooMuch from "./broken/forgets-too-much.ts"
import givesOutWhatItKeeps from "./broken/gives-out-what-it-keeps.ts"
import givesPositionsAgain from "./broken/gives-positions-again.ts"
import givesSomeTwice from "./broken/gives-some-twice.ts"
import hearsOnlyItself from "./broken/hears-only-itself.ts"
import keepsACopy from "./broken/keeps-a-copy.ts"
import keepsWhatItWasHanded from "./broken/keeps-what-it-was-handed.ts"
import lastWriterWins from "./broken/last-writer-wins.ts"
import leavesOutTheUnreadable from "./broken/leaves-out-the-unreadable.ts"
import looksBeforeItWrites from "./broken/looks-before-it-writes.ts"
import losesAllOnClosing from "./broken/loses-all-on-closing.ts"
import mendsText from "./broken/mends-text.ts"
import misreportsTheVersion from "./broken/misreports-the-version.ts"
import neverStopsFollowing from "./broken/never-stops-following.ts"
import readsBackwards from "./broken/reads-backwards.ts"
import readsOneTooFar from "./broken/reads-one-too-far.ts"
import readsTheFirstPage from "./broken/reads-the-first-page.ts"
import remembersThatItForgot from "./broken/remembers-that-it-forgot.ts"
import renames from "./broken/renames.ts"
import renumbers from "./broken/renumbers.ts"
import sharesIds from "./broken/shares-ids.ts"
import stillFollowsTheForgotten from "./broken/still-follows-the-forgotten.ts"
import stopsFollowing from "./broken/stops-following.ts"
import trustsItsOwnCache from "./broken/trusts-its-own-cache.ts"
import trustsItsOwnCount from "./broken/trusts-its-own-count.ts"
import willNotForgetTwice from "./broken/will-not-forget-twice.ts"
import writesOneByOne from "./broken/writes-one-by-one.ts"

export const brokenStores: readonly Broken[] = [
  addsToTheUnreadable, allowsAnIdTwice, alwaysReadsFromTheStart, cannotAddNothing, closesGaps,
  countsAnewAfterOpening, countsPositionsFromTheEnd, cutsText, dropsWhatItCannotWrite, failsOnTheUnknown,
  followersCompete, followsByName, followsFromThePosition, followsPastTheUnreadable, followsTheFirstPage,
  forgetsNothing, forgetsTooMuch, givesOutWhatItKeeps, givesPositionsAgain, givesSomeTwice,
  hearsOnlyItself, keepsACopy, keepsWhatItWasHanded, lastWriterWins, leavesOutTheUnreadable,
  looksBeforeItWrites, losesAllOnClosing, mendsText, misreportsTheVersion, neverStopsFollowing,
  readsBackwards, readsOneTooFar, readsTheFirstPage, remembersThatItForgot, renames,
  renumbers, sharesIds, stillFollowsTheForgotten, stopsFollowing, trustsItsOwnCache,
  trustsItsOwnCount, willNotForgetTwice, writesOneByOne
]
