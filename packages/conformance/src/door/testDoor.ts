/** The clauses for doors, for whoever puts another one before the practice. */
import { register, run } from "../run.ts"
import type { Runner } from "../run.ts"
import type { Report } from "../Report.ts"
import { doorClauses } from "./clauses.ts"
import type { ExaminedDoor } from "./Door.ts"

const suite = "door"

/** @beta */
export const runDoor = (name: string, door: ExaminedDoor): Promise<Report> => run(suite, doorClauses, name, door)

/** @beta */
export const testDoor = (runner: Runner, name: string, door: ExaminedDoor): void => register(runner, suite, doorClauses, name, door)
