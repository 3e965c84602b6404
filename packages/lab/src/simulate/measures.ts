/** What is measured in a replication. About waiting, working and what is owed; nothing about how safe anyone is, and nothing that adds up to a score. */
import type { Family } from "./Family.ts"
import type { Replication } from "./Replication.ts"
import type { Arm } from "../study/Study.ts"

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / numbers.length

type When = "begun" | "settled" | "planned" | "closed"
/** Days from the signal, of those who came so far before the study ended: the others have no day yet, so a crowded office looks faster than it is. */
const daysUntil = (when: When) => ({ families }: Replication) =>
  mean(families.flatMap((family) => (family[when] === undefined ? [] : [family[when] - family.arrived])))
const reached = (when: When) => ({ families }: Replication) => mean(families.map((family) => (family[when] === undefined ? 0 : 1)))
const daysAYear = 365.25
/** In a year with the office, all families together: of two arms in which families begin on other days, the counts are of more and of less time. */
const aYear = (of: (family: Family) => number) => ({ families }: Replication) => {
  const begun = families.flatMap((family) => (family.begun === undefined ? [] : [{ count: of(family), days: (family.closed ?? family.until) - family.begun }]))
  const days = begun.reduce((sum, one) => sum + one.days, 0)
  return days === 0 ? undefined : begun.reduce((sum, { count }) => sum + count, 0) * daysAYear / days
}
const each = (of: (family: Family) => number) => ({ families }: Replication) => mean(families.filter(({ begun }) => begun !== undefined).map(of))

/** @beta */
export const measures = {
  "signals": ({ families }) => families.length,
  "share-begun": reached("begun"),
  "days-until-begun": daysUntil("begun"),
  "share-settled": reached("settled"),
  "days-until-settled": daysUntil("settled"),
  "share-planned": reached("planned"),
  "days-until-planned": daysUntil("planned"),
  "share-closed": reached("closed"),
  "days-until-closed": daysUntil("closed"),
  "waiting-on-the-last-day": ({ waiting }) => waiting,
  "share-of-hours-worked": ({ worked, hours }) => worked / hours,
  "steps-a-family": each(({ steps }) => steps),
  "refused-a-family": each(({ refused }) => refused),
  "broken-agreements-a-family": each(({ broken }) => broken),
  "steps-a-family-year": aYear(({ steps }) => steps),
  "refused-a-family-year": aYear(({ refused }) => refused),
  "broken-agreements-a-family-year": aYear(({ broken }) => broken),
  "overdue-at-a-look": ({ families }) => {
    const looks = families.reduce((sum, family) => sum + family.looks, 0)
    return looks === 0 ? undefined : families.reduce((sum, { overdue }) => sum + overdue, 0) / looks
  }
} as const satisfies { readonly [name: string]: (replication: Replication) => number | undefined }

/** @beta */
export type Measure = keyof typeof measures
/** @beta */
export const measureNames = Object.keys(measures) as readonly Measure[] // keys of a const table

/** Those that are a part of a whole, from 0 to 1. */
export const shares: ReadonlySet<Measure> = new Set<Measure>(["share-begun", "share-settled", "share-planned", "share-closed", "share-of-hours-worked"])

/** What there is without rules too. No step is taken then: all else could only be 0, and says nothing. */
const withoutRules: ReadonlySet<Measure> = new Set<Measure>(["signals", "share-begun", "days-until-begun", "share-closed", "days-until-closed", "waiting-on-the-last-day"])
/** Whether an arm has this measure at all. @beta */
export const isMeasured = (measure: Measure, { packs }: Pick<Arm, "packs">): boolean => packs.length > 0 || withoutRules.has(measure)
