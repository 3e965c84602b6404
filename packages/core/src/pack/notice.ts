/** A notice rule as a practice asks it: a frozen copy, or what is wrong with it. */
import type { Span } from "../Moment.ts"
import type { NoticeRule } from "../NoticeRule.ts"
import { codes, inside, isPlain, listOf, once, unfit } from "./reader.ts"
import type { PackReader } from "./reader.ts"
import { stepCode } from "./rule.ts"
import { atRule, clauseOf, idOf, saysOf, talesOf } from "./written.ts"

type After = NonNullable<NoticeRule["tellsAfter"]>
type WhenDue = NonNullable<NoticeRule["tellsWhenDue"]>

const states = codes<WhenDue["when"]>(new Set(["coming", "overdue"]), "not-a-rule")

const spanOf = (value: unknown, reader: PackReader): Span => {
  const { days, weeks } = isPlain(value) ? value : { days: NaN, weeks: NaN }
  if (![days, weeks].every((one) => one === undefined || Number.isSafeInteger(one))) return unfit(reader, "not-a-span") ?? {}
  return Object.freeze({ ...(days === undefined ? {} : { days: Number(days) }), ...(weeks === undefined ? {} : { weeks: Number(weeks) }) })
}

const afterOf = (value: unknown, reader: PackReader): After | undefined => {
  const { steps, tells } = isPlain(value) ? value : { steps: undefined, tells: undefined }
  if (typeof tells !== "function") return unfit(inside(reader, "tells"), "not-a-function")
  return Object.freeze({ steps: listOf(reader, "steps", steps, stepCode), tells: tells as After["tells"] }) // what it answers is read when it does
}

const whenDueOf = (value: unknown, reader: PackReader): WhenDue | undefined => {
  const { when, ahead = {}, tells } = isPlain(value) ? value : { when: undefined, tells: undefined }
  if (typeof tells !== "function") return unfit(inside(reader, "tells"), "not-a-function")
  const read = states(when, inside(reader, "when"))
  return read && Object.freeze({ when: read, ahead: spanOf(ahead, inside(reader, "ahead")), tells: tells as WhenDue["tells"] }) // the same
}

export const readNotice = once((value: unknown, outside: PackReader): NoticeRule | undefined => {
  if (!isPlain(value)) return unfit(outside, "not-a-rule", value)
  const { id, clause, safety, assumed, says, told, silent, tellsAfter, tellsWhenDue } = value
  const reader = atRule(id, outside)
  if (tellsAfter === undefined && tellsWhenDue === undefined) return unfit(reader, "not-a-rule")
  const after = tellsAfter === undefined ? undefined : afterOf(tellsAfter, inside(reader, "tellsAfter"))
  const due = tellsWhenDue === undefined ? undefined : whenDueOf(tellsWhenDue, inside(reader, "tellsWhenDue"))
  return Object.freeze({
    id: idOf(id, reader), clause: clauseOf(clause, reader), safety: safety === true, ...(typeof assumed === "string" ? { assumed } : {}),
    says: saysOf(says, reader), told: talesOf(told), silent: talesOf(silent),
    ...(after === undefined ? {} : { tellsAfter: after }), ...(due === undefined ? {} : { tellsWhenDue: due })
  })
})
