/** What was found as one JSON document, `conformance.json`: for archives, and for whoever compares one release with the next. */
import type { Strength } from "../Clause.ts"
import type { Outcome, Report } from "../Report.ts"
import type { About, LeftOut } from "./About.ts"
import { Totals } from "./totals.ts"

/** The document. Keys are added to it, never renamed, as long as `format` is 1. @beta */
export interface ConformanceDocument {
  readonly format: 1
  /** The release of the kit. */
  readonly version: string
  readonly facts?: { readonly [name: string]: string }
  /** True when no clause failed. What was passed over is in the totals. */
  readonly kept: boolean
  readonly totals: Totals
  readonly reports: readonly {
    readonly suite: string
    readonly name: string
    readonly kept: boolean
    readonly totals: Totals
    readonly findings: readonly {
      readonly id: string
      readonly sentence: string
      readonly strength: Strength
      readonly result: Outcome["result"]
      readonly because?: string
    }[]
  }[]
  readonly leftOut: readonly LeftOut[]
}

const reported = ({ suite, name, findings }: Report): ConformanceDocument["reports"][number] => {
  const totals = Totals.of([{ suite, name, findings }])
  return { suite, name, kept: totals.fail === 0, totals, findings: findings.map(({ id, sentence, strength, outcome }) => ({ id, sentence, strength, ...outcome })) }
}

/** The text of the document, reports and findings in the order in which they were given. @beta */
export const json = (reports: readonly Report[], { version, facts, leftOut = [] }: About): string => {
  const totals = Totals.of(reports)
  const document: ConformanceDocument = {
    format: 1, version, ...(facts === undefined ? {} : { facts }), kept: totals.fail === 0, totals, reports: reports.map(reported), leftOut
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
