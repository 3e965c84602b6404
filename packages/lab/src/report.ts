/**
 * Reports people want to look at: each is one page of HTML that needs no network and no script, with plots, tables and stories, and every
 * plot also as a sentence and a table.
 *
 * @packageDocumentation
 */
export { htmlOf } from "./report/html.ts"
export { explorationReport } from "./report/exploration.ts"
export type { ExploredStory } from "./report/exploration.ts"
export { studyResults } from "./report/results.ts"
export { studyReport } from "./report/study.ts"
export type { GivenNumber, Measure, MeasuredArm, StudyResults } from "./report/study.ts"
export type { Bar, Block, Cell, Interval, Plot, Report, Section, Tone } from "./report/Report.ts"
