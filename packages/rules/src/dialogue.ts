/** What document 003 says of dialogue, as rules: nobody decides alone, everyone is heard, and what was said is looked at again. */
import { Pack } from "@omringd/core"
import type { Span } from "@omringd/core"
import { decisionsGrounded } from "./dialogue/decisions-grounded.ts"
import { dialogueReturns } from "./dialogue/dialogue-returns.ts"
import { experiencedWithNew } from "./dialogue/experienced-with-new.ts"
import { heardAndSeen } from "./dialogue/heard-and-seen.ts"
import { judgementsDoNotStick } from "./dialogue/judgements-do-not-stick.ts"
import { notAlone } from "./dialogue/not-alone.ts"
import { notStraightToAction } from "./dialogue/not-straight-to-action.ts"
import { perspectiveOfTheFamily } from "./dialogue/perspective-of-the-family.ts"
import { smallSteps } from "./dialogue/small-steps.ts"
import { theMatch } from "./dialogue/the-match.ts"
import { thoseConcernedAreInvolved } from "./dialogue/those-concerned-are-involved.ts"
import { courtDecisionIsKnown } from "./dialogue/notices/court-decision-is-known.ts"
import { endOfTheTrackIsKnown } from "./dialogue/notices/end-of-the-track-is-known.ts"
import { necessityDecisionIsKnown } from "./dialogue/notices/necessity-decision-is-known.ts"

/** What the document leaves open. No source gives any of these spans. @public */
export interface DialogueSettings {
  /** Within what span everyone is heard or asked, from when they join; four weeks when left out. */
  readonly heardWithin?: Span
  /** After what span an opinion on a child's safety is looked at again; eight weeks when left out. */
  readonly secondLookAfter?: Span
  /** Within what span after a change of worker the match is asked, and a no talked about; six weeks when left out. */
  readonly matchWithin?: Span
  /** How recently the family was listened to before a heavy step; four weeks when left out. */
  readonly listenedWithin?: Span
  /** How long dialogue may lie still; twelve weeks when left out. */
  readonly returnsEvery?: Span
}

/** @public */
export const dialogue = (settings: DialogueSettings = {}): Pack =>
  Pack.define({
    name: "dialogue",
    version: "0.1.0", sdk: 1,
    rules: [
      notAlone, heardAndSeen(settings.heardWithin), smallSteps, experiencedWithNew, judgementsDoNotStick(settings.secondLookAfter),
      theMatch(settings.matchWithin), perspectiveOfTheFamily, notStraightToAction(settings.listenedWithin), decisionsGrounded,
      thoseConcernedAreInvolved, dialogueReturns(settings.returnsEvery)
    ],
    notices: [necessityDecisionIsKnown, courtDecisionIsKnown, endOfTheTrackIsKnown]
  })
