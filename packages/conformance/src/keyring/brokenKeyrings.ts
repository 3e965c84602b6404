/** Every broken keyring. */
import type { BrokenKeyring } from "./broken.ts"
import alwaysSaysThatItDestroyed from "./broken/always-says-that-it-destroyed.ts"
import beginsAnewWhenOpened from "./broken/begins-anew-when-opened.ts"
import bringsBackWhatWasDestroyed from "./broken/brings-back-what-was-destroyed.ts"
import bringsTheKeyBack from "./broken/brings-the-key-back.ts"
import countsAnewWhenOpened from "./broken/counts-anew-when-opened.ts"
import countsToOne from "./broken/counts-to-one.ts"
import countsWhatItDestroyedItself from "./broken/counts-what-it-destroyed-itself.ts"
import countsWhatItMakes from "./broken/counts-what-it-makes.ts"
import cutsNamesOff from "./broken/cuts-names-off.ts"
import destroysWhoeverHasSuchAName from "./broken/destroys-whoever-has-such-a-name.ts"
import doesNotTellCapitalsApart from "./broken/does-not-tell-capitals-apart.ts"
import givesEveryonesKeys from "./broken/gives-everyones-keys.ts"
import givesHalfAKey from "./broken/gives-half-a-key.ts"
import givesOutWhatItKeeps from "./broken/gives-out-what-it-keeps.ts"
import givesTheFirstPage from "./broken/gives-the-first-page.ts"
import givesThoseWhoAskAtOnceKeysOfTheirOwn from "./broken/gives-those-who-ask-at-once-keys-of-their-own.ts"
import keepsACopy from "./broken/keeps-a-copy.ts"
import locksItselfOnly from "./broken/locks-itself-only.ts"
import makesWhatItDoesNotFind from "./broken/makes-what-it-does-not-find.ts"
import remembersKeys from "./broken/remembers-keys.ts"
import stillFindsWhatItDestroyed from "./broken/still-finds-what-it-destroyed.ts"
import takesMarksForTheSame from "./broken/takes-marks-for-the-same.ts"
import tiresOfOneKey from "./broken/tires-of-one-key.ts"
import willNotDestroyTwice from "./broken/will-not-destroy-twice.ts"

/** @beta */
export const brokenKeyrings: readonly BrokenKeyring[] = [
  alwaysSaysThatItDestroyed, beginsAnewWhenOpened, bringsBackWhatWasDestroyed, bringsTheKeyBack, countsAnewWhenOpened,
  countsToOne, countsWhatItDestroyedItself, countsWhatItMakes, cutsNamesOff, destroysWhoeverHasSuchAName,
  doesNotTellCapitalsApart, givesEveryonesKeys, givesHalfAKey, givesOutWhatItKeeps, givesTheFirstPage,
  givesThoseWhoAskAtOnceKeysOfTheirOwn, keepsACopy, locksItselfOnly, makesWhatItDoesNotFind, remembersKeys,
  stillFindsWhatItDestroyed, takesMarksForTheSame, tiresOfOneKey, willNotDestroyTwice
]
