/** What was found, as a page: each clause with what came of it, then how many of each. */
import type { Finding, LeftOut, Outcome } from "@omringd/conformance"
import { Report } from "@omringd/conformance"
import { blank, line } from "../page/Line.ts"
import type { Line, Tone } from "../page/Line.ts"
import type { Proof } from "./proof.ts"

const marks = { Pass: "✓ ", Fail: "✗ ", Skip: "– ", Untested: "? " } satisfies { readonly [R in Outcome["result"]]: string }
const tones = { Pass: "good", Fail: "bad", Skip: "quiet", Untested: "quiet" } satisfies { readonly [R in Outcome["result"]]: Tone }
const words = { Pass: "", Fail: ": ", Skip: ", passed over: ", Untested: ", untested: " } satisfies { readonly [R in Outcome["result"]]: string }

const found = ({ id, sentence, outcome }: Finding): Line => {
  const because = "because" in outcome ? `${words[outcome.result]}${outcome.because}` : ""
  return line(`${id} ${sentence}${because}`, { indent: 2, lead: marks[outcome.result], tone: tones[outcome.result] })
}

const counts = (...reports: readonly Report[]): string => {
  const { pass, fail, skip, untested } = Report.totals(...reports)
  return `${pass} kept, ${fail} not kept, ${skip} passed over, ${untested} untested`
}

export const conformPage = (reports: readonly Report[], leftOut: readonly LeftOut[]): readonly Line[] => [
  ...reports.flatMap((report) => [line(`${report.suite}: ${report.name}`, { tone: "heading" }), ...report.findings.map(found), line(counts(report), { indent: 2, tone: "quiet" }), blank]),
  ...leftOut.map(({ name, because }) => line(`${name} was left out: ${because}`, { lead: "! ", tone: "warn" })),
  line(reports.length === 1 ? counts(...reports) : `${reports.length} looked at: ${counts(...reports)}`, { tone: "title" })
]

/** How many of the broken ones were caught, and those that were not. */
export const proofPage = (proofs: readonly Proof[]): readonly Line[] =>
  proofs.flatMap(({ suite, clauses, broken }) => {
    const escaped = broken.filter(({ caughtBy }) => caughtBy.length === 0)
    return [
      line(`${broken.length - escaped.length} of ${broken.length} that are broken on purpose are caught by ${clauses.length} clauses`, { lead: `${suite}: ` }),
      ...escaped.map(({ name }) => line(`${name}: caught by no clause`, { indent: 2, lead: "✗ ", tone: "bad" }))
    ]
  })
