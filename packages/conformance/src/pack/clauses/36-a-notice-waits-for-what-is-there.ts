import { Moment, Step } from "@omringd/core"
import type { NoticeRule } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

const faultIn = ({ tellsAfter, tellsWhenDue }: NoticeRule): string | undefined => {
  if (tellsAfter === undefined && tellsWhenDue === undefined) return "waits for nothing"
  if (tellsAfter !== undefined && tellsWhenDue !== undefined) return "waits for a step and for a day"
  if (tellsWhenDue !== undefined) {
    const days = Moment.spanDays(tellsWhenDue.ahead)
    return Number.isSafeInteger(days) && days >= 0 ? undefined : `tells ${days} days ahead`
  }
  const steps = tellsAfter?.steps ?? []
  const strange = steps.find((step) => !Step.isTag(step))
  return steps.length === 0 ? "comes after no step" : strange === undefined ? undefined : `comes after ${String(strange)}`
}

/** What is mistyped is never told, and nobody notices. */
export default {
  id: "pack-36",
  sentence: "a notice rule waits for steps that there are, or for a day: one of the two",
  strength: "required",
  program: unless(function* ({ notices }) {
    for (const rule of notices) {
      const fault = faultIn(rule)
      if (fault !== undefined) yield `${rule.id} ${fault}`
    }
  })
} satisfies PackClause
