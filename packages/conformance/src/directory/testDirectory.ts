/** The door of the kit for whoever brings a directory of people. */
import { register, run } from "../run.ts"
import type { Runner } from "../run.ts"
import type { Report } from "../Report.ts"
import { directoryClauses } from "./clauses.ts"
import type { ExaminedDirectory } from "./Place.ts"

const suite = "directory"

/** Looks at a directory; all clauses are in the report. Never rejects: what goes wrong is a finding. @beta */
export const runDirectory = (name: string, directory: ExaminedDirectory): Promise<Report> => run(suite, directoryClauses, name, directory)

/** One test for each clause: `testDirectory({ describe, it }, "mine", { can: ["changes"], fresh: () => ({ put, directory: layer(...) }) })`. @beta */
export const testDirectory = (runner: Runner, name: string, directory: ExaminedDirectory): void =>
  register(runner, suite, directoryClauses, name, directory)
