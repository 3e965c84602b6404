/** Help near home, as rules: an early answer, the lightest help that will do, one coordinator, and a floor of safety that holds. */
import { Pack } from "@omringd/core"
import type { Span } from "@omringd/core"
import { floorSecured } from "./near-home/floor-secured.ts"
import { oneFamilyOnePlanOneCoordinator } from "./near-home/one-family-one-plan-one-coordinator.ts"
import { signalsNoticedEarly } from "./near-home/signals-noticed-early.ts"
import { workDownwards } from "./near-home/work-downwards.ts"
import { coordinatorIsKnown } from "./near-home/notices/coordinator-is-known.ts"
import { immediatePlanIsKnown } from "./near-home/notices/immediate-plan-is-known.ts"
import { placementIsKnown } from "./near-home/notices/placement-is-known.ts"
import { returnIsKnown } from "./near-home/notices/return-is-known.ts"
import { reviewOfTheImmediatePlanIsKnown } from "./near-home/notices/review-of-the-immediate-plan-is-known.ts"
import { whoSignalledKnowsItWasAnswered } from "./near-home/notices/who-signalled-knows-it-was-answered.ts"

/** What the sources on help near home leave open. @public */
export interface NearHomeSettings {
  /** Within what time a signal is answered; 14 days when left out. Jurisdictions set their own term. */
  readonly signalsAnsweredWithin?: Span
  /** Within what time after opening there is a coordinator; 14 days when left out, which no source says. */
  readonly coordinatorWithin?: Span
}

/** @public */
export const nearHome = (settings: NearHomeSettings = {}): Pack =>
  Pack.define({
    name: "near-home",
    version: "0.1.0", sdk: 1,
    rules: [
      oneFamilyOnePlanOneCoordinator(settings.coordinatorWithin), signalsNoticedEarly(settings.signalsAnsweredWithin), workDownwards, floorSecured
    ],
    notices: [whoSignalledKnowsItWasAnswered, coordinatorIsKnown, immediatePlanIsKnown, reviewOfTheImmediatePlanIsKnown, placementIsKnown, returnIsKnown]
  })
