/** How many clauses came out how. They are counted, never weighed: one that fails is one too many. */
import type { Outcome, Report } from "../Report.ts"

/** @beta */
export interface Totals {
  readonly pass: number
  readonly fail: number
  readonly skip: number
  readonly untested: number
}

const names = { Pass: "pass", Fail: "fail", Skip: "skip", Untested: "untested" } satisfies { readonly [R in Outcome["result"]]: keyof Totals }

/** @beta */
export const Totals = {
  of: (reports: readonly Report[]): Totals => {
    const totals = { pass: 0, fail: 0, skip: 0, untested: 0 }
    for (const { findings } of reports) for (const { outcome } of findings) totals[names[outcome.result]]++
    return totals
  }
}
