/** Every pack there is, as it comes without settings; where sources disagree, one of their choices, so that the rule can be reached. */
import { Practice } from "@omringd/core"
import type { Pack } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { dialogue } from "@omringd/rules/dialogue"
import { england, flanders, netherlands, sweden } from "@omringd/rules/jurisdiction"
import { nearHome } from "@omringd/rules/near-home"
import { network } from "@omringd/rules/network"
import { partnership } from "@omringd/rules/partnership"
import { practice } from "@omringd/rules/practice"

/** These hold anywhere. */
export const generalPacks: readonly Pack[] = [
  charter(), network(), partnership(), nearHome(), dialogue(),
  practice({ mostDangers: 3, immediatePlanReviewedEvery: { days: 7 }, goalOfTheFamily: true })
]
/** Of these one holds: where the family lives. */
export const jurisdictionPacks: readonly Pack[] = [flanders(), netherlands(), sweden(), england()]
export const allPacks: readonly Pack[] = [...generalPacks, ...jurisdictionPacks]

/** The general packs in each jurisdiction. */
export const practices: readonly Practice[] = jurisdictionPacks.map((pack) => Practice.of(...generalPacks, pack))
