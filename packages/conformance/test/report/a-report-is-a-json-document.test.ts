import { describe, expect, it } from "vitest"
import { Report } from "@omringd/conformance"
import type { ConformanceDocument } from "@omringd/conformance"
import { bad, badTexts, kept, mixed } from "./sample.ts"

const documentOf = (...given: Parameters<typeof Report.json>) => JSON.parse(Report.json(...given)) as ConformanceDocument

describe("a report is a JSON document", () => {
  it("with each finding, the totals, and whose release looked", () => {
    expect(documentOf([mixed], { version: "1.2.3" })).toEqual({
      format: 1, version: "1.2.3", kept: false, totals: { pass: 1, fail: 1, skip: 1, untested: 1 },
      reports: [{
        suite: "store", name: "mine", kept: false, totals: { pass: 1, fail: 1, skip: 1, untested: 1 }, findings: [
          { id: "s-01", sentence: "it keeps", strength: "required", result: "Pass" },
          { id: "s-02", sentence: "it breaks", strength: "required", result: "Fail", because: "2 instead of 1" },
          { id: "s-03", sentence: "it could", strength: "optional", result: "Skip", because: "it does not say it can: fly" },
          { id: "s-04", sentence: "it holds", strength: "untested", result: "Untested", because: "nobody can tell" }
        ]
      }],
      leftOut: []
    })
  })
  it("in which all reports count together, and none hides another", () => {
    const { kept: all, totals, reports } = documentOf([kept, mixed, kept], { version: "1.2.3" })
    expect([all, totals]).toEqual([false, { pass: 3, fail: 1, skip: 3, untested: 3 }])
    expect(reports.map((one) => one.kept)).toEqual([true, false, true])
    expect(documentOf([kept], { version: "1.2.3" }).kept).toBe(true)
  })
  it("that says what was left out, and facts only when given", () => {
    const leftOut = [{ name: "postgres", because: "there is none here" }]
    const document = documentOf([kept], { version: "1.2.3", leftOut, facts: { commit: "abc" } })
    expect([document.leftOut, document.facts]).toEqual([leftOut, { commit: "abc" }])
    expect(Object.keys(documentOf([kept], { version: "1.2.3" }))).toEqual(["format", "version", "kept", "totals", "reports", "leftOut"])
  })
  it("that is the same text for the same findings, and ends with its line", () => {
    expect(Report.json([mixed], { version: "1" })).toBe(Report.json([structuredClone(mixed)], { version: "1" }))
    expect(Report.json([mixed], { version: "1" })).toMatch(/\}\n$/u)
  })
  it("whatever its texts are", () => {
    for (const text of badTexts) expect(documentOf([bad(text)], { version: text }).reports[0]?.findings[0]).toMatchObject({ id: text, because: text })
  })
})
