import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { gapsOf } from "../judging.ts"
import type { Looked } from "../Looked.ts"

const answers = function* ({ pack, turns, occasions }: Looked): Iterable<readonly [id: string, answer: () => unknown]> {
  for (const turn of turns()) for (const rule of pack.rules) yield [rule.id, () => gapsOf(rule, turn)]
  for (const { rule, tells } of occasions()) yield [rule.id, tells]
}

/** Nobody waits for what comes later: the step is judged by then. */
const longest = 80
/** A promise as such, anything else as it is written. */
const shown = (answer: unknown): string => {
  const kind = Object.prototype.toString.call(answer).slice("[object ".length, -1)
  try {
    return kind === "Promise" ? "a promise" : (JSON.stringify(answer)?.slice(0, longest) ?? kind.toLowerCase())
  } catch {
    return kind
  }
}

export default {
  id: "pack-52",
  sentence: "what it is asked it answers at once and with a list, never with a promise of one",
  strength: "required",
  program: unless(function* (looked) {
    for (const [id, asked] of answers(looked)) {
      try {
        const answer = asked()
        if (!Array.isArray(answer)) yield `${id} answers ${shown(answer)}, which is not a list`
      } catch {} // that a rule throws is for another clause to say
    }
  })
} satisfies PackClause
