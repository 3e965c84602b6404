import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { gapsOf } from "../judging.ts"
import { reachedBy } from "../outside.ts"

export default {
  id: "pack-16",
  sentence: "a rule asks no clock, no chance and nobody outside: the moment comes with the question",
  strength: "required",
  program: unless(function* (looked) {
    const turns = looked.turns()
    for (const rule of looked.pack.rules) {
      for (const name of reachedBy(turns.map((turn) => () => gapsOf(rule, turn)))) yield `${rule.id} asks ${name}`
    }
  })
} satisfies PackClause
