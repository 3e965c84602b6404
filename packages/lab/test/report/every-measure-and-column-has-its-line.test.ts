/** docs/guides/what-a-study-measures.md is made of what measures and writes: `pnpm exec vitest run packages/lab/test/report/every-measure -u` writes it anew. */
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { languages } from "@omringd/core"
import { htmlOf, studyReport, studyResults } from "@omringd/lab/report"
import { columns, measureNames } from "@omringd/lab/simulate"
import { escaped } from "../../src/report/html.ts"
import { measureTold } from "../../src/report/measures.ts"
import { measuredPage } from "./measured-page.ts"
import { ran } from "./ran.ts"

it("the page says what each of them is", async () => {
  await expect(measuredPage()).toMatchFileSnapshot("../../../../docs/guides/what-a-study-measures.md")
})

it("the page names every measure, and every column there is", () => {
  const page = readFileSync(new URL("../../../../docs/guides/what-a-study-measures.md", import.meta.url), "utf8")
  const names = [...measureNames, ...Object.keys(columns.families), ...Object.keys(columns.summary)]
  expect(names.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
  expect(Object.keys(columns.replications)).toEqual(["arm", "replication", ...measureNames])
})

it.each(languages)("a report in %s says of whom each measure is", async (language) => {
  const html = await htmlOf(studyReport(studyResults(ran.manifest, ran.summary, language), language))
  const lines = measureNames.map((name) => measureTold[language][name]).map(([title, unit, of]) => `<tr><th scope="row">${escaped(title)}</th><td>${escaped(unit)}</td><td>${escaped(of)}</td></tr>`)
  expect(lines.filter((line) => !html.includes(line))).toEqual([])
})
