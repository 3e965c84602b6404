import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-03",
  sentence: "each rule says which clause or published rule it stands on",
  strength: "required",
  program: unless(function* ({ pack }) {
    for (const { id, clause } of pack.rules) if (!/^\S+$/u.test(clause)) yield `${id} stands on ${JSON.stringify(clause)}`
  })
} satisfies PackClause
