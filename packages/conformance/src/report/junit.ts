/** What was found as JUnit XML, which build servers and code hosts show: a suite for each report, a case for each clause, and what was passed over as skipped. */
import type { Finding, Outcome, Report } from "../Report.ts"
import type { About } from "./About.ts"
import { Totals } from "./totals.ts"
import { xml } from "./xml.ts"

const result = (outcome: Outcome): string => {
  switch (outcome.result) {
    case "Pass": return ""
    case "Fail": return `<failure type="Fail" message="${xml(outcome.because)}"/>`
    case "Skip":
    case "Untested": return `<skipped message="${xml(`${outcome.result}: ${outcome.because}`)}"/>`
  }
}

const testcase = (suite: string, { id, sentence, outcome }: Pick<Finding, "id" | "sentence" | "outcome">): string => {
  const inside = result(outcome)
  const attributes = `classname="${xml(suite)}" name="${xml(`${id} ${sentence}`)}"`
  return inside === "" ? `    <testcase ${attributes}/>` : `    <testcase ${attributes}>${inside}</testcase>`
}

const counted = ({ pass, fail, skip, untested }: Totals): string => `tests="${pass + fail + skip + untested}" failures="${fail}" errors="0" skipped="${skip + untested}"`

const testsuite = (report: Report): readonly string[] => {
  const name = `${report.suite}: ${report.name}`
  return [`  <testsuite name="${xml(name)}" ${counted(Totals.of([report]))}>`, ...report.findings.map((finding) => testcase(name, finding)), "  </testsuite>"]
}

/** What nobody looked at is a suite of its own, with one skipped case: it counts as skipped. */
const passedOver = ({ leftOut = [] }: Pick<About, "leftOut">): readonly Report[] =>
  leftOut.map(({ name, because }) => ({
    suite: "left out", name, findings: [{ id: name, sentence: "was left out", strength: "untested", outcome: { result: "Skip", because } }]
  }))

/** @beta */
export const junit = (reports: readonly Report[], about: Pick<About, "leftOut"> = {}): string => {
  const all = [...reports, ...passedOver(about)]
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="omringd conformance" ${counted(Totals.of(all))}>`, ...all.flatMap(testsuite), "</testsuites>", ""].join("\n")
}
