/** The packs a case file can name. */
import type { Pack } from "@omringd/core"
import { charter } from "@omringd/rules/charter"

const packs: { readonly [name: string]: () => Pack } = { charter }

export const packNames: readonly string[] = Object.keys(packs)
export const packsNamed = (names: readonly string[]): readonly Pack[] => [...new Set(names)].flatMap((name) => packs[name]?.() ?? [])
