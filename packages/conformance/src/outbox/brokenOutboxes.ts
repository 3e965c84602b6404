/** Every broken outbox. */
import type { BrokenOutbox } from "./broken.ts"
import countsWhatStandsInABatchTwiceForTwo from "./broken/counts-what-stands-in-a-batch-twice-for-two.ts"
import failsToForgetTheUnknown from "./broken/fails-to-forget-the-unknown.ts"
import forgetsAllWhoseNamesBeginAlike from "./broken/forgets-all-whose-names-begin-alike.ts"
import givesAllInTheOrderInWhichItWasPut from "./broken/gives-all-in-the-order-in-which-it-was-put.ts"
import givesAllThereIs from "./broken/gives-all-there-is.ts"
import givesAnotherMomentForEach from "./broken/gives-another-moment-for-each.ts"
import givesEachHandleATurn from "./broken/gives-each-handle-a-turn.ts"
import givesEveryoneTheTurn from "./broken/gives-everyone-the-turn.ts"
import givesOneHandleTheTurnTwice from "./broken/gives-one-handle-the-turn-twice.ts"
import givesOutWhatItKeeps from "./broken/gives-out-what-it-keeps.ts"
import givesWhatCameLastFirstWhenMuchWaits from "./broken/gives-what-came-last-first-when-much-waits.ts"
import goesOnGivingWhatItGave from "./broken/goes-on-giving-what-it-gave.ts"
import hearsOnlyItself from "./broken/hears-only-itself.ts"
import holdsUpALineForWhatIsParked from "./broken/holds-up-a-line-for-what-is-parked.ts"
import holdsUpALineForWhatRests from "./broken/holds-up-a-line-for-what-rests.ts"
import holdsUpAWholeTrajectory from "./broken/holds-up-a-whole-trajectory.ts"
import holdsUpOnlyTheOneBehindWhatIsTriedAgain from "./broken/holds-up-only-the-one-behind-what-is-tried-again.ts"
import keepsACopyOfAllThatWasPut from "./broken/keeps-a-copy-of-all-that-was-put.ts"
import keepsTheIdsOfWhatWasForgotten from "./broken/keeps-the-ids-of-what-was-forgotten.ts"
import keepsWhatItWasHanded from "./broken/keeps-what-it-was-handed.ts"
import leavesOutWhatItCannotRead from "./broken/leaves-out-what-it-cannot-read.ts"
import leavesOutWhatItIsAbout from "./broken/leaves-out-what-it-is-about.ts"
import leavesWhatIsAboutSafetyOfWhatWasForgotten from "./broken/leaves-what-is-about-safety-of-what-was-forgotten.ts"
import listsWhatIsParkedFromTheBeginning from "./broken/lists-what-is-parked-from-the-beginning.ts"
import looksWhatIsNewBeforeItPuts from "./broken/looks-what-is-new-before-it-puts.ts"
import losesAllOnClosing from "./broken/loses-all-on-closing.ts"
import putsWhatIsResumedAtTheEnd from "./broken/puts-what-is-resumed-at-the-end.ts"
import saysNowWheneverSomethingWaits from "./broken/says-now-whenever-something-waits.ts"
import saysThatAllOfItWasNew from "./broken/says-that-all-of-it-was-new.ts"
import saysThatNothingWasTried from "./broken/says-that-nothing-was-tried.ts"
import settlesWhatIsParked from "./broken/settles-what-is-parked.ts"
import stopsAtWhatItCannotRead from "./broken/stops-at-what-it-cannot-read.ts"
import takesWhatWasBroughtForNewWhenItIsPutAgain from "./broken/takes-what-was-brought-for-new-when-it-is-put-again.ts"
import wakesAllTheTime from "./broken/wakes-all-the-time.ts"
import wakesOnlyWhoAlreadyWaits from "./broken/wakes-only-who-already-waits.ts"

/** @beta */
export const brokenOutboxes: readonly BrokenOutbox[] = [
  countsWhatStandsInABatchTwiceForTwo, failsToForgetTheUnknown, forgetsAllWhoseNamesBeginAlike, givesAllInTheOrderInWhichItWasPut,
  givesAllThereIs, givesAnotherMomentForEach, givesEachHandleATurn, givesEveryoneTheTurn,
  givesOneHandleTheTurnTwice, givesOutWhatItKeeps, givesWhatCameLastFirstWhenMuchWaits, goesOnGivingWhatItGave,
  hearsOnlyItself, holdsUpALineForWhatIsParked, holdsUpALineForWhatRests, holdsUpAWholeTrajectory,
  holdsUpOnlyTheOneBehindWhatIsTriedAgain, keepsACopyOfAllThatWasPut, keepsTheIdsOfWhatWasForgotten, keepsWhatItWasHanded,
  leavesOutWhatItCannotRead, leavesOutWhatItIsAbout, leavesWhatIsAboutSafetyOfWhatWasForgotten, listsWhatIsParkedFromTheBeginning,
  looksWhatIsNewBeforeItPuts, losesAllOnClosing, putsWhatIsResumedAtTheEnd, saysNowWheneverSomethingWaits,
  saysThatAllOfItWasNew, saysThatNothingWasTried, settlesWhatIsParked, stopsAtWhatItCannotRead,
  takesWhatWasBroughtForNewWhenItIsPutAgain, wakesAllTheTime, wakesOnlyWhoAlreadyWaits
]
