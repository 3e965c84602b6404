/** Whose law says how long things are kept, and what files hold beside a trajectory. */
import type { Kept } from "@omringd/rules/jurisdiction"

export const jurisdictionNames = ["flanders", "netherlands", "sweden", "england"] as const
export type JurisdictionName = (typeof jurisdictionNames)[number]

export const kinds = [
  "youth-care", "community-institution", "reporting-centre", "supervision-or-guardianship", "protection-inquiry", "criminal-inquiry", "report-not-investigated"
] as const satisfies readonly Kept[]
