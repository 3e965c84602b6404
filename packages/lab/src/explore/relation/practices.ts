/**
 * A practice taken apart, so that what one rule reads does not wait for what another reads: one with no rules of the packs, which judges
 * the step itself, and one with those that hold steps back, of which one is asked at a time. Together they say what the whole says. Rules
 * that hold nothing back (`should`, `ask`) are left out: they cannot change what may be done.
 */
import { Practice } from "@omringd/core"
import type { Pack, Rule } from "@omringd/core"
import { Looked } from "./looked.ts"
import type { Watch } from "./watch.ts"

export class Practices {
  /** No rules of the packs; their mandates hold. */
  readonly bare: Practice
  /** The rules of the packs that hold steps back. */
  readonly ruled: Practice
  readonly rules: readonly Rule[]
  /** The one rule that is asked, with what it looks at written down; all of them when there is none. */
  #asked: { readonly rule: Rule; readonly looked: Looked; isHeard: boolean } | undefined

  constructor(packs: readonly Pack[], watch: Watch) {
    this.rules = [...new Set(packs.flatMap(({ rules }) => rules))].filter(({ strength }) => strength === "must" || strength === "inv")
    const watched = new Map(this.rules.map((rule): [Rule, Rule] => [rule, {
      ...rule,
      needs: (view, asked) => {
        if (this.#asked === undefined) return rule.needs(view, asked)
        if (this.#asked.rule !== rule) return []
        this.#asked.isHeard = true
        return watch.into(this.#asked.looked, () => rule.needs(watch.shown(view), asked))
      }
    }]))
    this.bare = Practice.of(...packs.map((pack) => ({ ...pack, rules: [] })))
    this.ruled = Practice.of(...packs.map((pack) => ({ ...pack, rules: pack.rules.flatMap((rule) => watched.get(rule) ?? []) })))
  }

  /** Does something while one rule alone is asked; false when it was not asked. */
  asking(rule: Rule, looked: Looked, does: () => void): boolean {
    const asked = { rule, looked, isHeard: false }
    this.#asked = asked
    try {
      does()
    } finally {
      this.#asked = undefined
    }
    return asked.isHeard
  }
}
