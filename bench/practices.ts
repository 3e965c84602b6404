/** Whose rules are measured: the ten of the charter's spine, and every pack there is. */
import { Pack, Practice } from "@omringd/core"
import type { Rule } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { dialogue } from "@omringd/rules/dialogue"
import { england, flanders, netherlands, sweden } from "@omringd/rules/jurisdiction"
import { nearHome } from "@omringd/rules/near-home"
import { network } from "@omringd/rules/network"
import { partnership } from "@omringd/rules/partnership"
import { practice } from "@omringd/rules/practice"

/** What the charter promises first; judged elsewhere by other engines too. */
export const spine = [
  "why-known-from-day-one", "child-has-a-voice", "voice-by-another", "danger-by-all-expertise", "what-works-beside-worries",
  "safe-enough-known", "mainly-informal-network", "before-the-floor", "lasting-adults", "child-asked-for-feedback"
] as const
export type SpineRule = (typeof spine)[number]

const { rules } = charter()
const named = (id: SpineRule): Rule => {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`the charter has no rule ${id}`)
  return rule
}

export const packOf = (...chosen: readonly Rule[]): Pack => Pack.define({ name: "chosen", version: "0.1.0", sdk: 1, rules: chosen })
export const tenRules: readonly Rule[] = spine.map(named)
/** Ten rules of the charter beside the core's own. */
export const ofTen = Practice.of(packOf(...tenRules))
/** Every rule there is: also those that wait for a choice where sources disagree, and all four jurisdictions at once. */
export const ofAll = Practice.of(
  charter(), dialogue(), network(), partnership(), nearHome(),
  practice({ mostDangers: 3, immediatePlanReviewedEvery: { days: 7 }, goalOfTheFamily: true }),
  flanders(), netherlands(), sweden(), england()
)
