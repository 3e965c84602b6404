/**
 * Packs of rules for omringd, and the texts of its codes in Dutch, English and Swedish.
 *
 * @packageDocumentation
 */
export { charter } from "./charter.ts"
export type { CharterSettings } from "./charter.ts"
export { dialogue } from "./dialogue.ts"
export type { DialogueSettings } from "./dialogue.ts"
export { nearHome } from "./near-home.ts"
export type { NearHomeSettings } from "./near-home.ts"
export { network } from "./network.ts"
export type { NetworkSettings } from "./network.ts"
export { partnership } from "./partnership.ts"
export type { PartnershipSettings } from "./partnership.ts"
export { practice } from "./practice.ts"
export type { PracticeSettings } from "./practice.ts"
