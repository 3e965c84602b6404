/**
 * Packs of rules for omringd, and the texts of its codes in Dutch, English and Swedish.
 *
 * @packageDocumentation
 */
export { charter } from "./charter.ts"
export type { CharterSettings } from "./charter.ts"
