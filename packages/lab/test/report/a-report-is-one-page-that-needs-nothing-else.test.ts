/** The page as text: nothing of the data is taken for markup, nothing is loaded, and every number of a plot stands in its table. */
import { describe, expect, it } from "vitest"
import { languages } from "@omringd/core"
import { explorationReport, htmlOf, studyReport } from "@omringd/lab/report"
import { explored, stories, studied } from "./examples.ts"

const pages = await Promise.all(languages.flatMap((language) => [explorationReport(explored, language, stories), studyReport(studied, language)].map(async (report) => [language, report, await htmlOf(report)] as const)))

describe.each(pages)("in %s", (language, report, html) => {
  it("says its language, and has one first heading", () => {
    expect(html).toContain(`<html lang="${language}">`)
    expect(html.match(/<h1/gu)).toHaveLength(1)
    expect(html.match(/<h2/gu)).toHaveLength(report.sections.length)
  })
  it("runs nothing and loads nothing", () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|@import|url\(|\bon\w+=/u)
    expect((html.match(/\bhref="[^"]*"/gu) ?? []).filter((href) => !href.startsWith("href=\"#"))).toEqual([])
    expect(html).toContain("default-src 'none'")
  })
  it("draws each plot twice, in the page's own colours, and tells it as a table", () => {
    const plots = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === "plot" ? [block.plot] : [])))
    expect(plots.length).toBeGreaterThan(0)
    expect(html.match(/<svg /gu)).toHaveLength(plots.length * 2)
    const drawn = html.match(/<svg [^]*?<\/svg>/gu) ?? []
    for (const svg of drawn) expect(svg.match(/(?:fill|stroke)="(?!none|transparent|var\(--)[^"]*"/gu) ?? []).toEqual([])
    const tables = html.match(/<details>[^]*?<\/details>/gu) ?? []
    plots.forEach(({ rows }, index) => { for (const { name } of rows) expect(tables[index]).toContain(`<th scope="row">${name}</th>`) })
  })
})

describe("a report", () => {
  it("takes nothing of the data for markup", async () => {
    const html = await htmlOf(explorationReport(explored, "en", [{ title: "<b>", lines: ["</li><script>alert(1)</script>"] }]))
    expect(html).toContain("One family &amp; its &lt;network&gt;")
    expect(html).not.toContain("<script")
    expect(html).not.toContain("<b>")
  })
  it("is the same for the same data", async () => {
    expect(await htmlOf(studyReport(studied, "en"))).toBe(await htmlOf(studyReport(studied, "en")))
  })
  it("keeps published figures and assumptions apart, and claims nothing about harm", async () => {
    const html = await htmlOf(studyReport({ ...studied, published: [] }, "en"))
    expect(html).toContain("Published figures: None")
    expect(html).toContain("It says nothing about harm to children.")
  })
  it("says moves as they are where no story was told", async () => {
    const moves = [{ id: "1", tag: "GoalSet", step: { step: "GoalSet" }, by: "consultant" }] as never // what a report reads of them
    const report = explorationReport({ ...explored, violations: [{ kind: "never", what: "x", moves, shortest: true, replayed: true }] }, "en")
    expect(await htmlOf(report)).toContain("<li>consultant: GoalSet</li>")
  })
})
