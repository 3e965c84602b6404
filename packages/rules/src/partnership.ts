/** The elements of partnership, as rules: the question whether a child is safe has an answer, and what goes well is seen. */
import { Pack } from "@omringd/core"
import type { Span } from "@omringd/core"
import { attentionToWhatWorks } from "./partnership/attention-to-what-works.ts"
import { isThisChildSafe } from "./partnership/is-this-child-safe.ts"
import { lookAtEachStepTogether } from "./partnership/look-at-each-step-together.ts"
import { successesCelebrated } from "./partnership/successes-celebrated.ts"
import { everyoneAroundKnowsAChildIsNotSafe } from "./partnership/notices/everyone-around-knows-a-child-is-not-safe.ts"

/** What the sources on partnership leave open. @public */
export interface PartnershipSettings {
  /** How long a judgement of safety stays current when nothing changes; four weeks when left out, which no source says. */
  readonly judgedEvery?: Span
  /** Within what time after it joined a child is first judged; a day when left out, which no source says. */
  readonly firstJudgedWithin?: Span
  /** How long before a weighty step a meeting still counts as weighing it; 28 days when left out, which no source says. */
  readonly weighedBefore?: Span
  /** Within what time after a weighty step people sit together about it; 14 days when left out, which no source says. */
  readonly weighedWithin?: Span
}

/** @public */
export const partnership = (settings: PartnershipSettings = {}): Pack =>
  Pack.define({
    name: "partnership",
    version: "0.1.0", sdk: 1,
    rules: [
      isThisChildSafe(settings.judgedEvery, settings.firstJudgedWithin),
      lookAtEachStepTogether(settings.weighedBefore, settings.weighedWithin),
      attentionToWhatWorks,
      successesCelebrated
    ],
    notices: [everyoneAroundKnowsAChildIsNotSafe]
  })
