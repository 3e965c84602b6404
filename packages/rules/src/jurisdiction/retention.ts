/** Until when a file is kept: a day, and which term made it so. The longest term in a file governs the whole file (rule R67). */
import type { Day } from "@omringd/core"
import { birthday } from "./age.ts"
import { monthsAfter } from "./clock.ts"

/** What is in a file. @public */
export type Kept =
  | "youth-care" | "community-institution" | "reporting-centre" | "supervision-or-guardianship" | "protection-inquiry" | "criminal-inquiry"
  | "report-not-investigated"
/** @public */
export interface Retention {
  readonly of: Kept
  readonly years: number
  /** `birth`: of the child it is about, and of the youngest when there are more. `majority`: from the child's eighteenth birthday. */
  readonly after: "birth" | "majority" | "care-ended" | "report"
}
/** @public */
export interface File {
  readonly holds: readonly Kept[]
  /** When the children it is about were born; for the reporting centre: all children of the family. */
  readonly born: readonly (Day | undefined)[]
  readonly careEnded?: Day
  readonly reported?: Day
}
/** @public */
export interface Term {
  readonly retention: Retention
  /** Undefined as long as the day it runs from is not known. */
  readonly until: Day | undefined
}
/** @public */
export interface KeptUntil {
  /** The last of all days; undefined while any of them is not known, for then nothing may be destroyed. */
  readonly until: Day | undefined
  /** The term that governs. */
  readonly because: Retention | undefined
  readonly terms: readonly Term[]
  /** What is in the file and has no term here. */
  readonly without: readonly Kept[]
}

const endOf = ({ years, after }: Retention, { born, careEnded, reported }: File): Day | undefined => {
  if (after === "care-ended") return careEnded === undefined ? undefined : monthsAfter(careEnded, years * 12)
  if (after === "report") return reported === undefined ? undefined : monthsAfter(reported, years * 12)
  const days = born.map((day) => (day === undefined ? undefined : birthday(day, years + (after === "majority" ? 18 : 0))))
  return days.includes(undefined) ? undefined : days.toSorted((a = "", b = "") => a.localeCompare(b)).at(-1)
}

/** @public */
export const Retention = {
  until: (retentions: readonly Retention[], file: File): KeptUntil => {
    const terms = retentions.filter((one) => file.holds.includes(one.of)).map((retention) => ({ retention, until: endOf(retention, file) }))
    const without = file.holds.filter((kept) => !terms.some(({ retention }) => retention.of === kept))
    const isKnown = without.length === 0 && terms.every(({ until }) => until !== undefined)
    const last = isKnown ? terms.toSorted((a, b) => (a.until ?? "").localeCompare(b.until ?? "")).at(-1) : undefined
    return { until: last?.until, because: last?.retention, terms, without }
  }
}
