/**
 * The format of a study, in which every number says where it comes from.
 *
 * @packageDocumentation
 */
export { Figure } from "./study/Figure.ts"
export type { Source } from "./study/Figure.ts"
export { Distribution, distributionNames } from "./study/distributions.ts"
export type { DistributionName, Draw } from "./study/distributions.ts"
export type { Mistake } from "./study/mistakes.ts"
export { provenance } from "./study/provenance.ts"
export type { Assumed, Published } from "./study/provenance.ts"
export { quantityNames, sizes, spreadNames, spreads } from "./study/quantities.ts"
export type { Quantity, Spread } from "./study/quantities.ts"
export { readStudy } from "./study/read.ts"
export type { StudyRead } from "./study/read.ts"
export type { Arm, Numbers, Study } from "./study/Study.ts"
