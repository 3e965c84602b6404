/**
 * The versions the recorded steps have had. To change what is recorded of a step: raise `schemaVersion`, and add the upcaster that
 * leads there; without it this file does not compile. The golden steps of every version are read in the tests for ever.
 */
import type { Upcaster } from "./Upcaster.ts"

/** One upcaster fewer than there are versions. @public */
export type LeadingTo<Version extends number, Chain extends readonly Upcaster[] = []> =
  [...Chain, Upcaster]["length"] extends Version ? Chain : LeadingTo<Version, [...Chain, Upcaster]>

/** The version in which steps are recorded now. @public */
export const schemaVersion = 1

/** @public */
export const upcasters: LeadingTo<typeof schemaVersion> = []
