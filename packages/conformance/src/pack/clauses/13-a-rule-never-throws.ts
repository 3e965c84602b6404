import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { gapsOf } from "../judging.ts"

/** The practice goes on without a rule that throws; the promise is then kept by nobody. */
export default {
  id: "pack-13",
  sentence: "no rule throws, whatever has happened and whatever is proposed",
  strength: "required",
  program: unless(function* (looked) {
    for (const turn of looked.turns()) {
      for (const rule of looked.pack.rules) {
        try {
          gapsOf(rule, turn)
        } catch (thrown) {
          yield `${rule.id} throws in ${turn.trajectory.phase.name}: ${String(thrown)}`
        }
      }
    }
  })
} satisfies PackClause
