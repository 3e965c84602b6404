/** The door of the kit for whoever writes a store. */
import { register, run } from "../run.ts"
import type { Runner } from "../run.ts"
import type { Report } from "../Report.ts"
import { storeClauses } from "./clauses.ts"
import type { ExaminedStore } from "./Place.ts"

const suite = "store"

/** Looks at a store; all clauses are in the report. Never rejects: what goes wrong is a finding. @beta */
export const runStore = (name: string, store: ExaminedStore): Promise<Report> => run(suite, storeClauses, name, store)

/** One test for each clause: `testStore({ describe, it }, "mine", { can: ["durable"], fresh: () => ({ store: layer(...) }) })`. @beta */
export const testStore = (runner: Runner, name: string, store: ExaminedStore): void => register(runner, suite, storeClauses, name, store)
