import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-35",
  sentence: "each notice rule says which clause or published rule it stands on",
  strength: "required",
  program: unless(function* ({ notices }) {
    for (const { id, clause } of notices) if (!/^\S+$/u.test(clause)) yield `${id} stands on ${JSON.stringify(clause)}`
  })
} satisfies PackClause
