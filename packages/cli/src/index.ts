/**
 * What the command line does, for programs: reading case files, telling them as data, and rendering that for a reader.
 *
 * @packageDocumentation
 */
export type { CaseFile, CaseStep, Label, Somebody } from "./case-file/CaseFile.ts"
export { openCaseFile } from "./case-file/file.ts"
export { sentence as problemSentence } from "./case-file/problem.ts"
export type { Path, Problem } from "./case-file/problem.ts"
export { openPartners } from "./directory-file/partners.ts"
export type { PartnersRead } from "./directory-file/partners.ts"
export { openPeople } from "./directory-file/people.ts"
export type { PeopleRead } from "./directory-file/people.ts"
export { readCaseFile } from "./case-file/read.ts"
export type { CaseRead } from "./case-file/read.ts"
export { caseFileSchema } from "./case-file/schema.ts"
export { audienceOf } from "./page/audience.ts"
export type { Audience } from "./page/audience.ts"
export type { Line, Tone } from "./page/Line.ts"
export { pageOf } from "./page/page.ts"
export { partnersPage } from "./page/partners.ts"
export type { Listing } from "./page/partners.ts"
export { print } from "./page/print.ts"
export type { Paper } from "./page/print.ts"
export { packNames, packsNamed, usualPacks } from "./packs.ts"
export type * from "./telling/Telling.ts"
export { tellCase } from "./telling/tell.ts"
export type { Told, Until } from "./telling/tell.ts"
export type { Text, Words } from "./words/index.ts"
