import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-49",
  sentence: "each notice rule stands on a clause or published rule that is on the list it was given",
  strength: "optional",
  needs: "sources",
  program: unless(function* ({ notices, sources }) {
    for (const { id, clause } of notices) if (!sources.includes(clause)) yield `${id} stands on ${clause}, which is not on the list`
  })
} satisfies PackClause
