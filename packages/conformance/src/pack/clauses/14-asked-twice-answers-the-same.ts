import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundBy, said } from "../judging.ts"

/** Asked in order, and then from the last turn to the first: what a rule remembers of before must not show. */
export default {
  id: "pack-14",
  sentence: "asked the same again a rule answers the same, whatever it was asked in between",
  strength: "required",
  program: unless(function* (looked) {
    const turns = looked.turns()
    for (const rule of looked.pack.rules) {
      const first = turns.map((turn) => said(foundBy(rule, turn)))
      for (const [index, turn] of [...turns.entries()].toReversed()) {
        const second = said(foundBy(rule, turn))
        if (second !== first[index]) yield `${rule.id} says ${second} and said ${first[index]}`
      }
    }
  })
} satisfies PackClause
