import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

/** The other clauses look at the pack without the rules that do not. Where nothing can be stopped, as on a page, a loop stops the kit. */
export default {
  id: "pack-55",
  sentence: "whatever it is asked, each rule comes to an end: none loops",
  strength: "required",
  program: unless(function* ({ loops }) {
    for (const id of loops) yield `${id} had not answered after five seconds, and was stopped`
  })
} satisfies PackClause
