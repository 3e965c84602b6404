/** The charter of renewed partnership in child protection (Flanders, 2018), as rules. The first ten; the rest follows. */
import { Pack } from "@omringd/core"
import type { Span } from "@omringd/core"
import { beforeTheFloor } from "./charter/before-the-floor.ts"
import { childAskedForFeedback } from "./charter/child-asked-for-feedback.ts"
import { childHasAVoice } from "./charter/child-has-a-voice.ts"
import { dangerByAllExpertise } from "./charter/danger-by-all-expertise.ts"
import { lastingAdults } from "./charter/lasting-adults.ts"
import { mainlyInformalNetwork } from "./charter/mainly-informal-network.ts"
import { safeEnoughKnown } from "./charter/safe-enough-known.ts"
import { voiceByAnother } from "./charter/voice-by-another.ts"
import { whatWorksBesideWorries } from "./charter/what-works-beside-worries.ts"
import { whyKnownFromDayOne } from "./charter/why-known-from-day-one.ts"

/** What the charter leaves open. */
export interface CharterSettings {
  /** How often each child is asked for feedback; six weeks when left out, which no source says. */
  readonly feedbackEvery?: Span
}

export const charter = (settings: CharterSettings = {}): Pack =>
  Pack.define({
    name: "charter",
    version: "0.1.0",
    rules: [
      whyKnownFromDayOne, childHasAVoice, voiceByAnother, dangerByAllExpertise, whatWorksBesideWorries, safeEnoughKnown,
      mainlyInformalNetwork, beforeTheFloor, lastingAdults, childAskedForFeedback(settings.feedbackEvery)
    ]
  })
