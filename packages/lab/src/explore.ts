/**
 * Explores a bounded world: every state that its steps lead to, breadth first, on the practice that runs in production. There is no second
 * model of the rules. What is left out of a state, and why that is sound, stands in what it answers.
 *
 * @packageDocumentation
 */
export { explore } from "./explore/explore.ts"
export type { ExploreOptions } from "./explore/ExploreOptions.ts"
export { exploreParts } from "./explore/parts.ts"
export type { CounterExample, Exploration, ExploredPart, Reduction, RuleFound } from "./explore/Exploration.ts"
export { writesOf } from "./explore/cone/writes.ts"
export { Property } from "./explore/Property.ts"
export { promelaOf } from "./explore/promela.ts"
export type { Promela } from "./explore/promela.ts"
export { explorationSaid } from "./explore/said.ts"
export type { ExplorationSaid, ReductionSaid } from "./explore/said.ts"
export { replay } from "./explore/replay.ts"
export type { Replayed } from "./explore/replay.ts"
export { makeWorld } from "./explore/world/make.ts"
export { readWorld } from "./explore/world/read.ts"
export { gates } from "./explore/world/gates.ts"
export type { World, WorldMove, WorldWritten } from "./explore/World.ts"
