import { describe, expect, it } from "vitest"
import { Report } from "@omringd/conformance"
import { parsed } from "./parsed.ts"
import type { Element } from "./parsed.ts"
import { bad, badTexts, kept, mixed } from "./sample.ts"

const textsIn = ({ name, text, children }: Element): readonly string[] => [...(name === "text" ? [text] : []), ...children.flatMap(textsIn)]
const shown = (...reports: readonly Report[]) => textsIn(parsed(Report.badge(reports)))
const red = "#c62828"

describe("a report is a badge", () => {
  it("that says how much is kept, and what was passed over", () => {
    expect(shown(kept)).toEqual(["omringd store", "1 kept, 1 passed over"])
    expect(shown(kept, { ...kept, suite: "pack" })).toEqual(["omringd store pack", "2 kept, 2 passed over"])
    expect(Report.badge([kept])).not.toContain(red)
  })
  it("that says what is not kept, in red", () => {
    expect(shown(kept, mixed)).toEqual(["omringd store", "1 of 3 not kept"])
    expect(Report.badge([kept, mixed])).toContain(red)
  })
  it("that never looks well when nothing was looked at", () => {
    expect(shown()).toEqual(["omringd", "nothing looked at"])
    expect(shown({ ...kept, findings: kept.findings.slice(1) })).toEqual(["omringd store", "nothing looked at"])
  })
  it("that can be read aloud, and whose parts fit in it", () => {
    const { attributes, children } = parsed(Report.badge([mixed]))
    expect(attributes).toMatchObject({ role: "img", "aria-label": "omringd store: 1 of 2 not kept" })
    const texts = children.find(({ name }) => name === "g")?.children ?? []
    for (const { attributes: text } of texts) expect(Number(text["x"]) + Number(text["textLength"])).toBeLessThan(Number(attributes["width"]))
  })
  it("well-formed whatever its suite is called", () => {
    for (const text of badTexts) expect(() => parsed(Report.badge([bad(text)]))).not.toThrow()
  })
})
