/** The door of the kit for whoever writes a pack. */
import type { Pack } from "@omringd/core"
import type { Report } from "../Report.ts"
import { register, run } from "../run.ts"
import type { Runner } from "../run.ts"
import { packClauses } from "./clauses.ts"
import { examined, nameOf } from "./Looked.ts"
import type { ExaminedPack } from "./Looked.ts"

const suite = "pack"

/** Looks at a pack; all clauses are in the report. Never rejects: what goes wrong is a finding. @beta */
export const runPack = (pack: Pack | ExaminedPack): Promise<Report> => run(suite, packClauses, nameOf(pack), examined(pack))

/** One test for each clause: `testPack({ describe, it }, myPack())`, or with what it is to be looked at beside: `{ pack: myPack(), beside: [charter()] }`. @beta */
export const testPack = (runner: Runner, pack: Pack | ExaminedPack): void => register(runner, suite, packClauses, nameOf(pack), examined(pack))
