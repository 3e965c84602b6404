/**
 * What was found as a badge. It is the picture itself rather than JSON for a service that draws it: so it shows in a private
 * repository and without a network, and nobody learns who reads the page.
 */
import type { Report } from "../Report.ts"
import { Totals } from "./totals.ts"
import { xml } from "./xml.ts"

/** All with white text on it at a contrast of 4.5 or more. */
const colours = { label: "#444444", kept: "#2e7d32", broken: "#c62828", nothing: "#616161" }

const said = ({ pass, fail, skip }: Totals): string => {
  if (fail > 0) return `${fail} of ${pass + fail} not kept`
  if (pass === 0) return "nothing looked at"
  return `${pass} kept${skip > 0 ? `, ${skip} passed over` : ""}`
}
const colourOf = ({ pass, fail }: Totals): string => (fail > 0 ? colours.broken : pass > 0 ? colours.kept : colours.nothing)

/** About as wide as it is drawn in eleven pixels; `textLength` sees to the rest. */
const widthOf = (text: string): number => Math.ceil([...text].length * 6.6)
const margin = 6

/** `omringd store | 38 kept`: how many clauses are kept, how many of those looked at are not, and how many were passed over. @beta */
export const badge = (reports: readonly Report[]): string => {
  const totals = Totals.of(reports)
  const label = ["omringd", ...new Set(reports.map(({ suite }) => suite))].join(" ")
  const value = said(totals)
  const [left, right] = [widthOf(label) + 2 * margin, widthOf(value) + 2 * margin]
  const whole = xml(`${label}: ${value}`)
  const text = (at: number, width: number, content: string) =>
    `    <text x="${at + margin}" y="14" textLength="${width - 2 * margin}" lengthAdjust="spacingAndGlyphs">${xml(content)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${whole}">`,
    `  <title>${whole}</title>`,
    `  <rect width="${left + right}" height="20" rx="3" fill="${colours.label}"/>`,
    `  <path d="M${left} 0h${right - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-${right - 3}z" fill="${colourOf(totals)}"/>`,
    '  <g fill="#ffffff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
    text(0, left, label),
    text(left, right, value),
    "  </g>",
    "</svg>",
    ""
  ].join("\n")
}
