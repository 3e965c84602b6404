import { Phase, Step } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-05",
  sentence: "each rule is asked somewhere: it is owed, or comes before a step that can be taken in a phase of its own",
  strength: "required",
  program: unless(function* ({ pack }) {
    for (const { id, owed, before, during = Phase.names } of pack.rules) {
      const steps = before.filter((step) => Step.isTag(step))
      const waits = steps.some((step) => during.some((phase) => Step.definition(step).moves[phase] !== undefined))
      if (!waits && !(owed && during.length > 0) && steps.length === before.length) yield `${id} is never asked`
    }
  })
} satisfies PackClause
