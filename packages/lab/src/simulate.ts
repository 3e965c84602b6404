/**
 * Simulates an office and its families on the practice that runs in production: every step is judged. What comes out is about waiting, working and
 * what is owed; nothing about harm.
 *
 * @packageDocumentation
 */
export { assumptions } from "./simulate/assumptions.ts"
export { Calendar } from "./simulate/calendar.ts"
export { caseload } from "./simulate/caseload.ts"
export type { Caseload } from "./simulate/caseload.ts"
export { columns } from "./simulate/columns.ts"
export type { Column, Columns } from "./simulate/columns.ts"
export type { Family } from "./simulate/Family.ts"
export { Interval } from "./simulate/Interval.ts"
export type { Bounds } from "./simulate/Interval.ts"
export { Manifest, manifestOf } from "./simulate/manifest.ts"
export { isMeasured, measureNames, measures } from "./simulate/measures.ts"
export type { Measure } from "./simulate/measures.ts"
export { Replication } from "./simulate/Replication.ts"
export type { PacksNamed, Which } from "./simulate/Replication.ts"
export { runStudy } from "./simulate/run.ts"
export type { Job, Ran, RunOptions } from "./simulate/run.ts"
export { Streams } from "./simulate/streams.ts"
export type { Purpose } from "./simulate/streams.ts"
export { summarise } from "./simulate/summary.ts"
export type { Summarised } from "./simulate/summary.ts"
export { pairsOf, shared, unshared } from "./simulate/unshared.ts"
export type { Pair, Unshared } from "./simulate/unshared.ts"
export { doing } from "./simulate/whose.ts"
export type { Doer } from "./simulate/whose.ts"
export { contentOf } from "./simulate/content.ts"
export { firstDay } from "./simulate/World.ts"
