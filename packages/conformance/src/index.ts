/**
 * What implementations of the ports keep, as clauses with ids, and the programs that find out. One line in any test runner.
 *
 * @packageDocumentation
 */
export type { Clause, Strength } from "./Clause.ts"
export { Report } from "./Report.ts"
export type { Finding, Outcome } from "./Report.ts"
export { register, run, runClause } from "./run.ts"
export type { Examined, Runner } from "./run.ts"
export type { StoreClause } from "./store/clause.ts"
export { storeClauses } from "./store/clauses.ts"
export { brokenStores } from "./store/brokenStores.ts"
export type { Broken } from "./store/broken.ts"
export { opened } from "./store/Place.ts"
export type { Ability, ExaminedStore, Place } from "./store/Place.ts"
export { runStore, testStore } from "./store/testStore.ts"
export { fromPromises, throughPromises } from "./store/throughPromises.ts"
export { throughService } from "./store/throughService.ts"
export { brokenDoors } from "./door/brokenDoors.ts"
export type { BrokenDoor } from "./door/brokenDoors.ts"
export { doorClauses } from "./door/clauses.ts"
export type { Door, DoorAbility, DoorAnswer, DoorClause, ExaminedDoor } from "./door/Door.ts"
export { promiseDoor } from "./door/promiseDoor.ts"
export { pureDoor } from "./door/pureDoor.ts"
export { serviceDoor } from "./door/serviceDoor.ts"
export { runDoor, testDoor } from "./door/testDoor.ts"
