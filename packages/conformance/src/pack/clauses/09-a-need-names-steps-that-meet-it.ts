import { Step } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-09",
  sentence: "each need names at least one step to meet it, and only steps that there are",
  strength: "required",
  program: unless(function* (looked) {
    for (const { rule, gap: { what, metBy } } of looked.found()) {
      const steps: unknown = metBy
      if (!Array.isArray(steps) || steps.length === 0) yield `${rule.id}: nothing meets ${what}`
      else for (const step of steps) if (typeof step !== "string" || !Step.isTag(step)) yield `${rule.id}: ${what} is met by ${String(step)}`
    }
  })
} satisfies PackClause
