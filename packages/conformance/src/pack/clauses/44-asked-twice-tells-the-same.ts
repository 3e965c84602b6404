import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { toldAt } from "../occasions.ts"

/** A notice is known by what it says: one that says something else the second time is told twice. */
export default {
  id: "pack-44",
  sentence: "asked the same again a notice rule tells the same, whatever it was asked in between",
  strength: "required",
  program: unless(function* (looked) {
    const occasions = looked.occasions()
    const first = occasions.map((occasion) => JSON.stringify(toldAt(occasion)))
    for (const [index, occasion] of [...occasions.entries()].toReversed()) {
      const second = JSON.stringify(toldAt(occasion))
      if (second !== first[index]) yield `${occasion.rule.id} tells ${second} and told ${first[index]}`
    }
  })
} satisfies PackClause
