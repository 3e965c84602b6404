/**
 * The researcher's bench: explore a practice, on the very code that runs in production.
 *
 * @packageDocumentation
 */
export { explore, Property } from "./explore.ts"
export type { Exploration, World, WorldWritten } from "./explore.ts"
