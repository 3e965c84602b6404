/** The door of the kit for whoever writes a keyring. */
import { register, run } from "../run.ts"
import type { Runner } from "../run.ts"
import type { Report } from "../Report.ts"
import { keyringClauses } from "./clauses.ts"
import type { ExaminedKeyring } from "./Ring.ts"

const suite = "keyring"

/** Looks at a keyring; all clauses are in the report. Never rejects: what goes wrong is a finding. @beta */
export const runKeyring = (name: string, keyring: ExaminedKeyring): Promise<Report> => run(suite, keyringClauses, name, keyring)

/** One test for each clause: `testKeyring({ describe, it }, "mine", { can: ["durable"], fresh: () => ({ keyring: layer(...) }) })`. @beta */
export const testKeyring = (runner: Runner, name: string, keyring: ExaminedKeyring): void => register(runner, suite, keyringClauses, name, keyring)
