/** Ages from which a child may do something itself. A presumption that can be rebutted is never the last word. */
import { Moment } from "@omringd/core"
import type { Day } from "@omringd/core"
import { dayOf } from "./calendar.ts"

/** @public */
export interface Age {
  readonly years: number
  readonly to: "be-presumed-capable" | "consent-to-help" | "see-the-file" | "ask-to-destroy-the-file" | "see-the-file-without-parents"
  /** It can be shown otherwise, both ways: a younger child can be capable, an older one not yet. */
  readonly rebuttable: boolean
}
/** The answer and what it stands on. @public */
export interface OfAge {
  readonly age: Age
  readonly holds: boolean
  readonly because: "age" | "shown-otherwise" | "birth-unknown"
  /** The birthday it is reckoned from. */
  readonly from?: Day
}

/** The day a child turns so many years old. Born on a leap day: 1 March in other years; no source we read says which. */
export const birthday = (born: Day, years: number): Day => {
  const [year, month, day] = [Number(born.slice(0, 4)) + years, Number(born.slice(5, 7)), Number(born.slice(8, 10))]
  const wanted = dayOf(year, month, day)
  return year > 9999 ? "9999-12-31" : Moment.isDay(wanted) ? wanted : dayOf(year, 3, 1)
}

/** @public */
export const Age = {
  /** Whether a child has this age on a day. `shown`: what was found about this very child; counts only where that may be shown. */
  of: (age: Age, born: Day | undefined, on: Day, shown?: boolean): OfAge => {
    const from = born === undefined ? {} : { from: birthday(born, age.years) }
    const reached = from.from !== undefined && from.from <= on
    if (age.rebuttable && shown !== undefined && shown !== reached) return { age, holds: shown, because: "shown-otherwise", ...from }
    return { age, holds: reached, because: born === undefined ? "birth-unknown" : "age", ...from }
  }
}
