/** Every broken store. */
import type { Broken } from "./broken.ts"
import addsToTheUnreadable from "./broken/adds-to-the-unreadable.ts"
import allowsAnIdTwiceInABatch from "./broken/allows-an-id-twice-in-a-batch.ts"
import allowsAnIdTwice from "./broken/allows-an-id-twice.ts"
import alwaysReadsFromTheStart from "./broken/always-reads-from-the-start.ts"
import answersForAnother from "./broken/answers-for-another.ts"
import beginsAgainAfterTheFirstPosition from "./broken/begins-again-after-the-first-position.ts"
import beginsWithTheFirstAppend from "./broken/begins-with-the-first-append.ts"
import cannotAddNothing from "./broken/cannot-add-nothing.ts"
import closesGapsBeforeBatches from "./broken/closes-gaps-before-batches.ts"
import closesGaps from "./broken/closes-gaps.ts"
import countsAnewAfterOpening from "./broken/counts-anew-after-opening.ts"
import countsPositionsFromTheEnd from "./broken/counts-positions-from-the-end.ts"
import cutsIdsShort from "./broken/cuts-ids-short.ts"
import cutsNamesShort from "./broken/cuts-names-short.ts"
import cutsText from "./broken/cuts-text.ts"
import dropsWhatItCannotWrite from "./broken/drops-what-it-cannot-write.ts"
import dropsWhatStoodOpen from "./broken/drops-what-stood-open.ts"
import failsOnTheUnknown from "./broken/fails-on-the-unknown.ts"
import followersCompete from "./broken/followers-compete.ts"
import followsACopy from "./broken/follows-a-copy.ts"
import followsByName from "./broken/follows-by-name.ts"
import followsFromThePosition from "./broken/follows-from-the-position.ts"
import followsPastTheUnreadable from "./broken/follows-past-the-unreadable.ts"
import followsTheFirstPage from "./broken/follows-the-first-page.ts"
import forgetsNothing from "./broken/forgets-nothing.ts"
import forgetsTooMuch from "./broken/forgets-too-much.ts"
import givesAnySnapshot from "./broken/gives-any-snapshot.ts"
import givesEachHandleATurn from "./broken/gives-each-handle-a-turn.ts"
import givesLinksFromMemory from "./broken/gives-links-from-memory.ts"
import givesOutWhatItKeeps from "./broken/gives-out-what-it-keeps.ts"
import givesPositionsAgain from "./broken/gives-positions-again.ts"
import givesSomeTwice from "./broken/gives-some-twice.ts"
import givesTheLastPositionsAgain from "./broken/gives-the-last-positions-again.ts"
import givesTheLatestPositionAgain from "./broken/gives-the-latest-position-again.ts"
import goesBackWhenSomethingIsForgotten from "./broken/goes-back-when-something-is-forgotten.ts"
import goesOnWithTheFirstOfABatch from "./broken/goes-on-with-the-first-of-a-batch.ts"
import hashesCharactersAsBytes from "./broken/hashes-characters-as-bytes.ts"
import hearsOnlyItself from "./broken/hears-only-itself.ts"
import keepsACopy from "./broken/keeps-a-copy.ts"
import keepsIdsOfTheForgotten from "./broken/keeps-ids-of-the-forgotten.ts"
import keepsSnapshotsOfTheForgotten from "./broken/keeps-snapshots-of-the-forgotten.ts"
import keepsTheFirstSnapshot from "./broken/keeps-the-first-snapshot.ts"
import keepsWhatItWasHanded from "./broken/keeps-what-it-was-handed.ts"
import lastWriterWins from "./broken/last-writer-wins.ts"
import leavesLinksOfTheForgotten from "./broken/leaves-links-of-the-forgotten.ts"
import leavesOutTheUnreadable from "./broken/leaves-out-the-unreadable.ts"
import letsAnyoneSave from "./broken/lets-anyone-save.ts"
import letsItselfInTwice from "./broken/lets-itself-in-twice.ts"
import locksItselfOnly from "./broken/locks-itself-only.ts"
import looksBeforeItWrites from "./broken/looks-before-it-writes.ts"
import looksForIdsEverywhere from "./broken/looks-for-ids-everywhere.ts"
import losesAllOnClosing from "./broken/loses-all-on-closing.ts"
import mendsText from "./broken/mends-text.ts"
import misreportsTheVersion from "./broken/misreports-the-version.ts"
import movesPositionsUp from "./broken/moves-positions-up.ts"
import neverStopsFollowing from "./broken/never-stops-following.ts"
import readsBackwards from "./broken/reads-backwards.ts"
import readsOneAtANumber from "./broken/reads-one-at-a-number.ts"
import readsOneTooFar from "./broken/reads-one-too-far.ts"
import readsSingleStepsFirst from "./broken/reads-single-steps-first.ts"
import readsTheFirstPage from "./broken/reads-the-first-page.ts"
import remembersThatItForgot from "./broken/remembers-that-it-forgot.ts"
import remembersTheEndOfTheForgotten from "./broken/remembers-the-end-of-the-forgotten.ts"
import renames from "./broken/renames.ts"
import renumbers from "./broken/renumbers.ts"
import savesOnce from "./broken/saves-once.ts"
import saysNotWhereItConflicts from "./broken/says-not-where-it-conflicts.ts"
import sharesIds from "./broken/shares-ids.ts"
import sortsAnewWhenOpened from "./broken/sorts-anew-when-opened.ts"
import sortsNamesAsPeopleDo from "./broken/sorts-names-as-people-do.ts"
import stillFollowsTheForgotten from "./broken/still-follows-the-forgotten.ts"
import stopsFollowing from "./broken/stops-following.ts"
import takesIdsInCapitalsForTheSame from "./broken/takes-ids-in-capitals-for-the-same.ts"
import takesNamesForPaths from "./broken/takes-names-for-paths.ts"
import takesNamesForTheSame from "./broken/takes-names-for-the-same.ts"
import takesTrajectoriesInCapitalsForTheSame from "./broken/takes-trajectories-in-capitals-for-the-same.ts"
import trustsItsOwnCache from "./broken/trusts-its-own-cache.ts"
import trustsItsOwnCount from "./broken/trusts-its-own-count.ts"
import trustsTheHeadItKnows from "./broken/trusts-the-head-it-knows.ts"
import waitsForTheFirstStep from "./broken/waits-for-the-first-step.ts"
import willNotForgetTwice from "./broken/will-not-forget-twice.ts"
import writesASlashAsALine from "./broken/writes-a-slash-as-a-line.ts"
import writesDownLate from "./broken/writes-down-late.ts"
import writesEveryMarkAsALine from "./broken/writes-every-mark-as-a-line.ts"
import writesOneByOne from "./broken/writes-one-by-one.ts"
import writesTheRestOfWhatCameLate from "./broken/writes-the-rest-of-what-came-late.ts"
import writesUpToAnIdInUse from "./broken/writes-up-to-an-id-in-use.ts"

/** @beta */
export const brokenStores: readonly Broken[] = [
  addsToTheUnreadable, allowsAnIdTwiceInABatch, allowsAnIdTwice, alwaysReadsFromTheStart, answersForAnother,
  beginsAgainAfterTheFirstPosition, beginsWithTheFirstAppend, cannotAddNothing, closesGapsBeforeBatches, closesGaps,
  countsAnewAfterOpening, countsPositionsFromTheEnd, cutsIdsShort, cutsNamesShort, cutsText,
  dropsWhatItCannotWrite, dropsWhatStoodOpen, failsOnTheUnknown, followersCompete, followsACopy,
  followsByName, followsFromThePosition, followsPastTheUnreadable, followsTheFirstPage, forgetsNothing,
  forgetsTooMuch, givesAnySnapshot, givesEachHandleATurn, givesLinksFromMemory, givesOutWhatItKeeps,
  givesPositionsAgain, givesSomeTwice, givesTheLastPositionsAgain, givesTheLatestPositionAgain, goesBackWhenSomethingIsForgotten,
  goesOnWithTheFirstOfABatch, hashesCharactersAsBytes, hearsOnlyItself, keepsACopy, keepsIdsOfTheForgotten,
  keepsSnapshotsOfTheForgotten, keepsTheFirstSnapshot, keepsWhatItWasHanded, lastWriterWins, leavesLinksOfTheForgotten,
  leavesOutTheUnreadable, letsAnyoneSave, letsItselfInTwice, locksItselfOnly, looksBeforeItWrites,
  looksForIdsEverywhere, losesAllOnClosing, mendsText, misreportsTheVersion, movesPositionsUp,
  neverStopsFollowing, readsBackwards, readsOneAtANumber, readsOneTooFar, readsSingleStepsFirst,
  readsTheFirstPage, remembersThatItForgot, remembersTheEndOfTheForgotten, renames, renumbers,
  savesOnce, saysNotWhereItConflicts, sharesIds, sortsAnewWhenOpened, sortsNamesAsPeopleDo,
  stillFollowsTheForgotten, stopsFollowing, takesIdsInCapitalsForTheSame, takesNamesForPaths, takesNamesForTheSame,
  takesTrajectoriesInCapitalsForTheSame, trustsItsOwnCache, trustsItsOwnCount, trustsTheHeadItKnows, waitsForTheFirstStep,
  willNotForgetTwice, writesASlashAsALine, writesDownLate, writesEveryMarkAsALine, writesOneByOne,
  writesTheRestOfWhatCameLate, writesUpToAnIdInUse
]
