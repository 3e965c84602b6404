/** The door of the kit for whoever writes a notifier. */
import { register, run } from "../run.ts"
import type { Runner } from "../run.ts"
import type { Report } from "../Report.ts"
import { notifierClauses } from "./clauses.ts"
import type { ExaminedNotifier } from "./Place.ts"

const suite = "notifier"

/** Looks at a notifier; all clauses are in the report. Never rejects: what goes wrong is a finding. @beta */
export const runNotifier = (name: string, notifier: ExaminedNotifier): Promise<Report> => run(suite, notifierClauses, name, notifier)

/** One test for each clause: `testNotifier({ describe, it }, "mine", { can: ["machine"], fresh: () => ({ notifier: layer(...), ... }) })`. @beta */
export const testNotifier = (runner: Runner, name: string, notifier: ExaminedNotifier): void => register(runner, suite, notifierClauses, name, notifier)
