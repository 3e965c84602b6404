/** The packs a case file can name. */
import type { Pack } from "@omringd/core"
import { charter } from "@omringd/rules/charter"
import { dialogue } from "@omringd/rules/dialogue"
import { england, flanders, netherlands, sweden } from "@omringd/rules/jurisdiction"
import { nearHome } from "@omringd/rules/near-home"
import { network } from "@omringd/rules/network"
import { partnership } from "@omringd/rules/partnership"
import { practice } from "@omringd/rules/practice"

/** One for each document that the trajectory stands on; they hold for a case file that names no packs. */
const documents = { charter, network, partnership, "near-home": nearHome, dialogue } satisfies { readonly [name: string]: () => Pack }
/** Guidance of elsewhere, and what a country says; they hold for a case file that names them. */
const packs: { readonly [name: string]: () => Pack } = { ...documents, practice, flanders, netherlands, sweden, england }

/** @beta */
export const packNames: readonly string[] = Object.keys(packs)
/** @beta */
export const usualPacks: readonly string[] = Object.keys(documents)
/** @beta */
export const packsNamed = (names: readonly string[]): readonly Pack[] => [...new Set(names)].flatMap((name) => packs[name]?.() ?? [])
