/** What came of a suite: every clause is in it, also those that were passed over, so that no gap stays out of sight. */
import type { Strength } from "./Clause.ts"
import { badge } from "./report/badge.ts"
import { json } from "./report/json.ts"
import { junit } from "./report/junit.ts"
import { Totals } from "./report/totals.ts"

/** @beta */
export type Outcome =
  | { readonly result: "Pass" }
  | { readonly result: "Fail"; readonly because: string }
  /** The implementation does not say that it can. */
  | { readonly result: "Skip"; readonly because: string }
  /** No program can tell. */
  | { readonly result: "Untested"; readonly because: string }

/** @beta */
export interface Finding {
  readonly id: string
  readonly sentence: string
  readonly strength: Strength
  readonly outcome: Outcome
}

/** @beta */
export interface Report {
  readonly suite: string
  /** Who was looked at. */
  readonly name: string
  readonly findings: readonly Finding[]
}

/** @beta */
export const Report = {
  failures: (report: Report): readonly Finding[] => report.findings.filter(({ outcome }) => outcome.result === "Fail"),
  passed: (report: Report): boolean => Report.failures(report).length === 0,
  totals: (...reports: readonly Report[]): Totals => Totals.of(reports),
  /** One line for each clause. */
  text: ({ suite, name, findings }: Report): string =>
    [`${suite}: ${name}`, ...findings.map(({ id, sentence, outcome }) =>
      `${outcome.result.padEnd(8)} ${id} ${sentence}${"because" in outcome ? ` (${outcome.because})` : ""}`)].join("\n"),
  /** One JSON document, for `conformance.json`. */
  json,
  /** JUnit XML, for whatever shows the results of tests. */
  junit,
  /** A badge, as SVG. */
  badge
}
