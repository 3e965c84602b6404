import { Need } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import type { Found } from "../Looked.ts"

/** A need is known by its code and what it is about: what is set aside or raised once is found again by these. */
export default {
  id: "pack-12",
  sentence: "a rule names each need once",
  strength: "required",
  program: unless(function* (looked) {
    let named = new Set<string>()
    let before: Found | undefined
    for (const one of looked.found()) {
      if (one.rule !== before?.rule || one.turn !== before.turn) named = new Set()
      before = one
      const key = Need.key({ what: one.gap.what, about: one.gap.about ?? {} })
      if (named.has(key)) yield `${one.rule.id} names ${JSON.stringify(key)} more than once`
      named.add(key)
    }
  })
} satisfies PackClause
