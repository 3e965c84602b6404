/**
 * Reading case files anywhere, also in a browser: text in, the case or every problem with its place out.
 *
 * @packageDocumentation
 */
export type { CaseFile, CaseStep, Label, Somebody } from "./case-file/CaseFile.ts"
export { sentence as problemSentence } from "./case-file/problem.ts"
export type { Path, Problem } from "./case-file/problem.ts"
export { largest, readCaseFile } from "./case-file/read.ts"
export type { CaseRead } from "./case-file/read.ts"
export { packNames, packsNamed, usualPacks } from "./packs.ts"
