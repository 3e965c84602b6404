/** Every broken notifier. */
import type { BrokenNotifier } from "./broken.ts"
import acknowledgesEarly from "./broken/acknowledges-early.ts"
import bringsAMachineAText from "./broken/brings-a-machine-a-text.ts"
import closesForAll from "./broken/closes-for-all.ts"
import cutsWhatIsLong from "./broken/cuts-what-is-long.ts"
import doesNotSayForWhom from "./broken/does-not-say-for-whom.ts"
import doesNotWait from "./broken/does-not-wait.ts"
import doublesDots from "./broken/doubles-dots.ts"
import dropsWhatIsTooMuch from "./broken/drops-what-is-too-much.ts"
import givesEachAttemptAnId from "./broken/gives-each-attempt-an-id.ts"
import givesUpAfterTheThirdLoss from "./broken/gives-up-after-the-third-loss.ts"
import givesUpOnWhatPasses from "./broken/gives-up-on-what-passes.ts"
import givesUpOnWhoHangs from "./broken/gives-up-on-who-hangs.ts"
import givesUpOnWhoIsDown from "./broken/gives-up-on-who-is-down.ts"
import keepsItsTurnWhenInterrupted from "./broken/keeps-its-turn-when-interrupted.ts"
import knowsOneScript from "./broken/knows-one-script.ts"
import opensOnlyOnAnAnswer from "./broken/opens-only-on-an-answer.ts"
import putsTheLatestFirst from "./broken/puts-the-latest-first.ts"
import repeatsAllThatIsSaid from "./broken/repeats-all-that-is-said.ts"
import repeatsWhoseMailboxItIs from "./broken/repeats-whose-mailbox-it-is.ts"
import saysNothingOfBeingClosed from "./broken/says-nothing-of-being-closed.ts"
import saysThatItBrought from "./broken/says-that-it-brought.ts"
import sendsTheTextAlong from "./broken/sends-the-text-along.ts"
import staysBehindWhatHung from "./broken/stays-behind-what-hung.ts"
import stopsAtARefusal from "./broken/stops-at-a-refusal.ts"
import takesIdsForNumbers from "./broken/takes-ids-for-numbers.ts"
import takesTextForMarkup from "./broken/takes-text-for-markup.ts"
import takesTriedForBrought from "./broken/takes-tried-for-brought.ts"
import tellsItsPassword from "./broken/tells-its-password.ts"
import tellsTheName from "./broken/tells-the-name.ts"
import tellsTheQuietHours from "./broken/tells-the-quiet-hours.ts"
import throwsWhenClosed from "./broken/throws-when-closed.ts"
import triesWhatIsRefused from "./broken/tries-what-is-refused.ts"
import waitsForEver from "./broken/waits-for-ever.ts"
import waitsSecondsAsMilliseconds from "./broken/waits-seconds-as-milliseconds.ts"
import writesMarksItsOwnWay from "./broken/writes-marks-its-own-way.ts"
import writesToEveryone from "./broken/writes-to-everyone.ts"
import writesToNobody from "./broken/writes-to-nobody.ts"
import writesToWhomItWroteLast from "./broken/writes-to-whom-it-wrote-last.ts"

/** @beta */
export const brokenNotifiers: readonly BrokenNotifier[] = [
  acknowledgesEarly, bringsAMachineAText, closesForAll, cutsWhatIsLong, doesNotSayForWhom,
  doesNotWait, doublesDots, dropsWhatIsTooMuch, givesEachAttemptAnId, givesUpAfterTheThirdLoss,
  givesUpOnWhatPasses, givesUpOnWhoHangs, givesUpOnWhoIsDown, keepsItsTurnWhenInterrupted, knowsOneScript,
  opensOnlyOnAnAnswer, putsTheLatestFirst, repeatsAllThatIsSaid, repeatsWhoseMailboxItIs, saysNothingOfBeingClosed,
  saysThatItBrought, sendsTheTextAlong, staysBehindWhatHung, stopsAtARefusal, takesIdsForNumbers,
  takesTextForMarkup, takesTriedForBrought, tellsItsPassword, tellsTheName, tellsTheQuietHours,
  throwsWhenClosed, triesWhatIsRefused, waitsForEver, waitsSecondsAsMilliseconds, writesMarksItsOwnWay,
  writesToEveryone, writesToNobody, writesToWhomItWroteLast
]
