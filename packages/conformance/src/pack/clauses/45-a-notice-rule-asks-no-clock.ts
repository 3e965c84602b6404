import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { reachedBy } from "../outside.ts"

export default {
  id: "pack-45",
  sentence: "a notice rule asks no clock, no chance and nobody outside",
  strength: "required",
  program: unless(function* (looked) {
    for (const rule of looked.notices) {
      const its = looked.occasions().filter((occasion) => occasion.rule === rule)
      for (const name of reachedBy(its.map(({ tells }) => () => tells()))) yield `${rule.id} asks ${name}`
    }
  })
} satisfies PackClause
