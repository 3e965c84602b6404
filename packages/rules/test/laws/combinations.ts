/** Every pack that is no jurisdiction, with every combination of jurisdictions: where the laws are looked at, the runs spread over them. */
import type { Pack } from "@omringd/core"
import { Practice } from "@omringd/core"
import { jurisdictions } from "../../src/jurisdiction.ts"
import { parameters, runs } from "../../../core/test/laws/runs.ts"
import { packs } from "../packs.ts"

const isJurisdiction = ({ name }: Pack) => Object.hasOwn(jurisdictions, name)
const local = packs.filter(isJurisdiction)
const everywhere = packs.filter((pack) => !isJurisdiction(pack))

/** Sixteen, from none of the four to all of them: a name, the packs, and what they make together. */
export const combinations: readonly (readonly [string, readonly Pack[], Practice])[] = local
  .reduce<readonly (readonly Pack[])[]>((all, pack) => all.flatMap((chosen) => [chosen, [...chosen, pack]]), [[]])
  .map((chosen) => {
    const together = [...everywhere, ...chosen]
    return [chosen.map(({ name }) => name).join(" and ") || "no jurisdiction", together, Practice.of(...together)]
  })

/** How many runs each combination gets of one in `share` runs of a law. */
export const spread = (share = 1) => ({ ...parameters, numRuns: Math.max(1, Math.ceil(runs / share / combinations.length)) })
