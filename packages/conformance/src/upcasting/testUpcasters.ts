/** The door of the kit for whoever keeps upcasters. */
import type { Report } from "../Report.ts"
import { register, run } from "../run.ts"
import type { Runner } from "../run.ts"
import { upcastingClauses } from "./clauses.ts"
import { examined } from "./Past.ts"
import type { ExaminedPast } from "./Past.ts"

const suite = "upcasting"

/** Looks at upcasters and golden steps; all clauses are in the report. Never rejects: what goes wrong is a finding. @beta */
export const runUpcasters = (name: string, past: ExaminedPast): Promise<Report> => run(suite, upcastingClauses, name, examined(past))

/** One test for each clause: `testUpcasters({ describe, it }, "steps", { upcasters, golden, sha256, stateOf })`. @beta */
export const testUpcasters = (runner: Runner, name: string, past: ExaminedPast): void => register(runner, suite, upcastingClauses, name, examined(past))
