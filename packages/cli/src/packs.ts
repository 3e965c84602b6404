/** The packs a case file can name. */
import type { Pack } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { dialogue } from "@omringd/rules/dialogue"
import { england, flanders, netherlands, sweden } from "@omringd/rules/jurisdiction"
import { nearHome } from "@omringd/rules/near-home"
import { network } from "@omringd/rules/network"
import { partnership } from "@omringd/rules/partnership"
import { practice } from "@omringd/rules/practice"
import type { PackName } from "./pack-names.ts"

export { packNames, usualPacks } from "./pack-names.ts"

const packs: { readonly [N in PackName]: () => Pack } = {
  charter, network, partnership, "near-home": nearHome, dialogue, practice, flanders, netherlands, sweden, england
}
const isPack = (name: string): name is PackName => Object.hasOwn(packs, name)

/** @beta */
export const packsNamed = (names: readonly string[]): readonly Pack[] => [...new Set(names)].flatMap((name) => (isPack(name) ? packs[name]() : []))
