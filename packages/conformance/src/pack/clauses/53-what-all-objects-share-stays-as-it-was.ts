import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"
import { foundBy } from "../judging.ts"
import { changed } from "../intrinsics.ts"

/** Whatever else runs in the same program would meet it. Each is asked once more than the others asked it: what it did then is put back first. */
export default {
  id: "pack-53",
  sentence: "what all objects and lists share is left as it was",
  strength: "required",
  program: unless(function* (looked) {
    const [turns, occasions] = [looked.turns(), looked.occasions()]
    const before = looked.intrinsics
    for (const name of changed(before)) yield `${name} is not as it was`
    for (const rule of looked.pack.rules) {
      for (const turn of turns) foundBy(rule, turn)
      for (const name of changed(before)) yield `${rule.id} changes ${name}`
    }
    for (const { rule, tells } of occasions) {
      try {
        tells()
      } catch {} // that a rule throws is for another clause to say
      for (const name of changed(before)) yield `${rule.id} changes ${name}`
    }
  })
} satisfies PackClause
