/**
 * Jurisdictions as packs: terms, mandates, ages and files, each an entry with its source, and the rules that stand on verified ones.
 * No substitute for advice: an entry says where and what was read.
 */
import { Pack } from "@omringd/core"
import type { Calendar } from "./jurisdiction/calendar.ts"
import { england as ofEngland } from "./jurisdiction/england.ts"
import { assessmentInTime } from "./jurisdiction/england/assessment-in-time.ts"
import { placementReviewedInTime } from "./jurisdiction/england/placement-reviewed-in-time.ts"
import { signalDecidedInTime } from "./jurisdiction/england/signal-decided-in-time.ts"
import { Entries } from "./jurisdiction/entries.ts"
import { filing, keepsOf } from "./jurisdiction/keeps.ts"
import type { KeepingSettings } from "./jurisdiction/keeps.ts"
import { flanders as ofFlanders } from "./jurisdiction/flanders.ts"
import { courtAfterNecessity } from "./jurisdiction/flanders/court-after-necessity.ts"
import { necessityByATeam } from "./jurisdiction/flanders/necessity-by-a-team.ts"
import { necessityDecidedInTime } from "./jurisdiction/flanders/necessity-decided-in-time.ts"
import { netherlands as ofTheNetherlands } from "./jurisdiction/netherlands.ts"
import { termOfKeepingIsKnown } from "./jurisdiction/notices/term-of-keeping-is-known.ts"
import { signalTriagedInTime } from "./jurisdiction/netherlands/signal-triaged-in-time.ts"
import { sweden as ofSweden } from "./jurisdiction/sweden.ts"
import { investigationInTime } from "./jurisdiction/sweden/investigation-in-time.ts"
import { signalAssessedInTime } from "./jurisdiction/sweden/signal-assessed-in-time.ts"

export { Age } from "./jurisdiction/age.ts"
export type { OfAge } from "./jurisdiction/age.ts"
export { Calendar } from "./jurisdiction/calendar.ts"
export type { DayOff, Holiday, Names } from "./jurisdiction/calendar.ts"
export { Clock } from "./jurisdiction/clock.ts"
export type { Beginning, Counted, Ending, PassedOver } from "./jurisdiction/clock.ts"
export { Entries } from "./jurisdiction/entries.ts"
export { Entry } from "./jurisdiction/entry.ts"
export type { Source, Unverified, Verified } from "./jurisdiction/entry.ts"
export { Retention } from "./jurisdiction/retention.ts"
export type { File, Kept, KeptUntil, Term } from "./jurisdiction/retention.ts"
export type { Filing, KeepingSettings } from "./jurisdiction/keeps.ts"
export { tell } from "./jurisdiction/tell.ts"

/** What is read of each jurisdiction, also where no rule stands on it. @public */
export const jurisdictions = { flanders: ofFlanders, netherlands: ofTheNetherlands, sweden: ofSweden, england: ofEngland }

/** In the sentence that was read, the social service of the court and the mandated services stand beside all other youth care. */
const flemishFiling = { ...filing, seized: "youth-care", measure: "youth-care" } as const

/** Each takes a calendar of its own, with an office's closing days, or days proclaimed since; and what a service's files hold beside what a trajectory tells. @public */
export const flanders = (calendar?: Calendar, keeping?: KeepingSettings): Pack =>
  Pack.define({
    name: "flanders",
    version: "0.1.0", sdk: 1,
    rules: [necessityDecidedInTime(calendar), necessityByATeam, courtAfterNecessity],
    mandates: Entries.mandatesOf(ofFlanders),
    notices: [termOfKeepingIsKnown],
    keeps: keepsOf(ofFlanders, flemishFiling, keeping)
  })
/** @public */
export const netherlands = (calendar?: Calendar, keeping?: KeepingSettings): Pack =>
  Pack.define({
    name: "netherlands", version: "0.1.0", sdk: 1, rules: [signalTriagedInTime(calendar)], mandates: Entries.mandatesOf(ofTheNetherlands),
    notices: [termOfKeepingIsKnown],
    keeps: keepsOf(ofTheNetherlands, filing, keeping)
  })
/** @public */
export const sweden = (calendar?: Calendar, keeping?: KeepingSettings): Pack =>
  Pack.define({
    name: "sweden", version: "0.1.0", sdk: 1, rules: [signalAssessedInTime(calendar), investigationInTime(calendar)], mandates: Entries.mandatesOf(ofSweden),
    keeps: keepsOf(ofSweden, filing, keeping)
  })
/** @public */
export const england = (calendar?: Calendar, keeping?: KeepingSettings): Pack =>
  Pack.define({
    name: "england",
    version: "0.1.0", sdk: 1,
    rules: [signalDecidedInTime(calendar), assessmentInTime(calendar), placementReviewedInTime(calendar)],
    mandates: Entries.mandatesOf(ofEngland),
    keeps: keepsOf(ofEngland, filing, keeping)
  })
