/**
 * A practice taken apart, so that what one rule reads does not wait for what another reads: one with no rules of the packs, which judges
 * the step itself, and one with those that hold steps back, each written down apart. Together they say what the whole says. Rules that
 * hold nothing back (`should`, `ask`) are left out: they cannot change what may be done.
 */
import { Practice } from "@omringd/core"
import type { Pack, Rule } from "@omringd/core"
import { Looked } from "./watch.ts"
import type { Watch } from "./watch.ts"

export interface LookedAtByRule {
  readonly looked: Looked
}

export class Practices {
  /** No rules of the packs; their mandates hold. */
  readonly bare: Practice
  /** The rules of the packs that hold steps back. */
  readonly ruled: Practice
  readonly rules: readonly Rule[]
  /** What each rule looked at, by its place among the rules, since it was emptied. */
  readonly looks = new Map<number, Looked>()
  /** Whether what a rule looks at is written down apart. */
  apart = true

  constructor(packs: readonly Pack[], watch: Watch, places: { readonly count: number; placeOf(name: string): number }) {
    this.rules = [...new Set(packs.flatMap(({ rules }) => rules))].filter(({ strength }) => strength === "must" || strength === "inv")
    const [name, withdrawal] = [places.placeOf("phase.name"), places.placeOf("withdrawal")]
    const watched = new Map(this.rules.map((rule, index): [Rule, Rule] => [rule, {
      ...rule,
      needs: (view, asked) => {
        if (!this.apart) return rule.needs(view, asked)
        const looked = new Looked(places.count)
        if (rule.during !== undefined) looked.at(name)
        if (rule.reads.includes("withdrawal")) looked.at(withdrawal) // it has no cloak, and is handed over as it stands
        this.looks.set(index, looked)
        const before = watch.into(looked)
        try {
          return rule.needs(watch.anew(view), asked)
        } finally {
          watch.into(before)
        }
      }
    }]))
    this.bare = Practice.of(...packs.map((pack) => ({ ...pack, rules: [] })))
    this.ruled = Practice.of(...packs.map((pack) => ({ ...pack, rules: pack.rules.flatMap((rule) => watched.get(rule) ?? []) })))
  }
}
