/** What the simulation assumes beside the numbers of a study stands on its page, in a manifest and in a report, sentence by sentence. */
import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { languages } from "@omringd/core"
import { htmlOf, studyReport, studyResults } from "@omringd/lab/report"
import { assumptions, doing } from "@omringd/lab/simulate"
import { ran } from "./ran.ts"

const page = readFileSync(new URL("../../../../examples/research-study/README.md", import.meta.url), "utf8").replaceAll(/\s+/gu, " ")

it("on the page", () => {
  expect(assumptions.en.filter((sentence) => !page.includes(`- ${sentence} `))).toEqual([])
  const listed = page.split("## What it assumes beside its numbers")[1]?.match(/ - /gu)
  expect(listed).toHaveLength(assumptions.en.length) // and nothing that is assumed no more
})

it("in the manifest", () => {
  expect(ran.manifest.assumptions).toEqual(assumptions.en)
})

it.each(languages)("in a report in %s, with the steps that are a family's own", async (language) => {
  const html = await htmlOf(studyReport(studyResults(ran.manifest, ran.summary, language), language))
  expect(assumptions[language].filter((sentence) => !html.includes(`<li>${sentence}</li>`))).toEqual([])
  expect(assumptions[language]).toHaveLength(assumptions.en.length)
  const [own = ""] = assumptions[language].filter((sentence) => sentence.includes("PlanAgreed"))
  expect(own.match(/[A-Z]\w+[a-z][A-Z]\w+|Scaled/gu)).toEqual(Object.entries(doing).flatMap(([tag, doer]) => (doer === "office" ? [] : [tag])))
})
