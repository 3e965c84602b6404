import { Moment } from "@omringd/core"
import { unless } from "../clause.ts"
import type { PackClause } from "../clause.ts"

export default {
  id: "pack-11",
  sentence: "the moment since when something is needed is a moment, and the day by when is a day",
  strength: "required",
  program: unless(function* (looked) {
    for (const { rule, gap: { what, since, due } } of looked.found()) {
      if (since !== undefined && !Moment.isMoment(since)) yield `${rule.id}: ${what} is needed since ${JSON.stringify(since)}`
      if (due !== undefined && !Moment.isDay(due)) yield `${rule.id}: ${what} is due by ${JSON.stringify(due)}`
    }
  })
} satisfies PackClause
