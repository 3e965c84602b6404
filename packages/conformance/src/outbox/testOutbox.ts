/** The door of the kit for whoever writes an outbox. */
import { register, run } from "../run.ts"
import type { Runner } from "../run.ts"
import type { Report } from "../Report.ts"
import { outboxClauses } from "./clauses.ts"
import type { ExaminedOutbox } from "./Place.ts"

const suite = "outbox"

/** Looks at an outbox; all clauses are in the report. Never rejects: what goes wrong is a finding. @beta */
export const runOutbox = (name: string, outbox: ExaminedOutbox): Promise<Report> => run(suite, outboxClauses, name, outbox)

/** One test for each clause: `testOutbox({ describe, it }, "mine", { can: ["durable"], fresh: () => ({ outbox: layer(...) }) })`. @beta */
export const testOutbox = (runner: Runner, name: string, outbox: ExaminedOutbox): void => register(runner, suite, outboxClauses, name, outbox)
