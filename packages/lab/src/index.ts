/**
 * The researcher's bench: explore and simulate a practice, on the very code that runs in production.
 *
 * @packageDocumentation
 */
export { explore, Property } from "./explore.ts"
export type { Exploration, World, WorldWritten } from "./explore.ts"
export { readStudy } from "./study.ts"
export type { Study } from "./study.ts"
export { runStudy } from "./simulate.ts"
