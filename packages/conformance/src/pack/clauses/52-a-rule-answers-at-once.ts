import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { gapsOf } from "../judging.ts"
import type { Looked } from "../Looked.ts"

const answers = function* ({ pack, turns, occasions }: Looked): Iterable<readonly [id: string, answer: () => unknown]> {
  for (const turn of turns()) for (const rule of pack.rules) yield [rule.id, () => gapsOf(rule, turn)]
  for (const { rule, tells } of occasions()) yield [rule.id, tells]
}

/** Nobody waits for what comes later: the step is judged by then. */
export default {
  id: "pack-52",
  sentence: "what it is asked it answers at once and with a list, never with a promise of one",
  strength: "required",
  program: unless(function* (looked) {
    for (const [id, asked] of answers(looked)) {
      try {
        const answer = asked()
        if (!Array.isArray(answer)) yield `${id} answers ${Object.prototype.toString.call(answer)}`
      } catch {} // that a rule throws is for another clause to say
    }
  })
} satisfies PackClause
