/** Every broken door. */
import type { BrokenDoor } from "./broken.ts"
import answersWithWhatWas from "./broken/answers-with-what-was.ts"
import beginsAnewWhenItComesBack from "./broken/begins-anew-when-it-comes-back.ts"
import givesAnotherId from "./broken/gives-another-id.ts"
import hasNoClock from "./broken/has-no-clock.ts"
import keepsAllInOne from "./broken/keeps-all-in-one.ts"
import letsInWhomItRefuses from "./broken/lets-in-whom-it-refuses.ts"
import looksAtNoIds from "./broken/looks-at-no-ids.ts"
import recordsNothing from "./broken/records-nothing.ts"
import recordsWhatItRefuses from "./broken/records-what-it-refuses.ts"
import refusesTheSecondTime from "./broken/refuses-the-second-time.ts"
import saysThatItForgot from "./broken/says-that-it-forgot.ts"
import sendsAwayTheSecond from "./broken/sends-away-the-second.ts"
import takesAnythingForADay from "./broken/takes-anything-for-a-day.ts"
import tellsOfTheFirstOnly from "./broken/tells-of-the-first-only.ts"
import tellsTheFirstReason from "./broken/tells-the-first-reason.ts"
import throwsAtWhatIsNoStep from "./broken/throws-at-what-is-no-step.ts"
import triesWhatItIsAsked from "./broken/tries-what-it-is-asked.ts"

/** @beta */
export const brokenDoors: readonly BrokenDoor[] = [
  answersWithWhatWas, beginsAnewWhenItComesBack, givesAnotherId, hasNoClock, keepsAllInOne,
  letsInWhomItRefuses, looksAtNoIds, recordsNothing, recordsWhatItRefuses, refusesTheSecondTime,
  saysThatItForgot, sendsAwayTheSecond, takesAnythingForADay, tellsOfTheFirstOnly, tellsTheFirstReason,
  throwsAtWhatIsNoStep, triesWhatItIsAsked
]
