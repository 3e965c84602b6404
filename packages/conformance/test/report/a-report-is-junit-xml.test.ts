import { describe, expect, it } from "vitest"
import { Report } from "@omringd/conformance"
import { parsed } from "./parsed.ts"
import { bad, badTexts, kept, mixed } from "./sample.ts"

/** What XML 1.0 calls a Char. */
const isCharacter = (code: number): boolean =>
  [0x9, 0xa, 0xd].includes(code) || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000

describe("a report is JUnit XML", () => {
  it("with a suite for each report and a case for each clause", () => {
    const { name, attributes, children } = parsed(Report.junit([mixed, kept]))
    expect([name, attributes]).toEqual(["testsuites", { name: "omringd conformance", tests: "7", failures: "1", errors: "0", skipped: "4" }])
    expect(children.map((suite) => suite.attributes)).toEqual([
      { name: "store: mine", tests: "4", failures: "1", errors: "0", skipped: "2" }, { name: "store: mine", tests: "3", failures: "0", errors: "0", skipped: "2" }
    ])
    expect(children[0]?.children.map((one) => one.attributes)).toEqual([
      { classname: "store: mine", name: "s-01 it keeps" }, { classname: "store: mine", name: "s-02 it breaks" },
      { classname: "store: mine", name: "s-03 it could" }, { classname: "store: mine", name: "s-04 it holds" }
    ])
  })
  it("in which what failed is a failure, and what was passed over is skipped, each with why", () => {
    const cases = parsed(Report.junit([mixed])).children[0]?.children ?? []
    expect(cases.map(({ children }) => children.map(({ name, attributes }) => [name, attributes["message"]]))).toEqual([
      [], [["failure", "2 instead of 1"]], [["skipped", "Skip: it does not say it can: fly"]], [["skipped", "Untested: nobody can tell"]]
    ])
  })
  it("in which what was left out is skipped as well", () => {
    const { attributes, children } = parsed(Report.junit([kept], { leftOut: [{ name: "postgres", because: "there is none here" }] }))
    expect(attributes).toMatchObject({ tests: "4", failures: "0", skipped: "3" })
    expect(children[1]?.children[0]).toMatchObject({ attributes: { name: "postgres was left out" }, children: [{ name: "skipped" }] })
  })
  it("well-formed whatever its texts are, and what XML can hold comes out as it went in", () => {
    for (const text of badTexts) {
      const failure = parsed(Report.junit([bad(text)], { leftOut: [{ name: text, because: text }] })).children[0]?.children[0]?.children[0]
      const shown = [...text].map((one) => (isCharacter(one.codePointAt(0) ?? 0) ? one : `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`)).join("")
      expect(failure?.attributes["message"]).toBe(shown)
    }
  })
})
