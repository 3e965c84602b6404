/** `vectors/chain.json` is what our code says today, and what is written in it holds by itself. Written anew by `vitest -u`. */
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { Canonical, Recorded } from "@omringd/core"
import { anchorText, flawsIn, vector } from "./vector.ts"
import type { Vector } from "./vector.ts"

const file = new URL("../../vectors/chain.json", import.meta.url)
const read = (): Vector => JSON.parse(readFileSync(file, "utf8")) as Vector
/** Written without our code: the bytes of the link's digits, then of the text. */
const linkOf = (before: string, text: string): string => createHash("sha256").update(before, "ascii").update(Buffer.from(text, "utf8")).digest("hex")

describe("the vectors of the chain", () => {
  it("are up to date", async () => {
    await expect(`${JSON.stringify(vector(), undefined, 1)}\n`).toMatchFileSnapshot("../../vectors/chain.json")
  })
  it("hold: each canonical text is that of its value, and each step's too", () => {
    const { canonical, steps } = read()
    for (const { value, text, sha256 } of canonical) {
      expect(Canonical.write(value)).toBe(text)
      expect(createHash("sha256").update(text, "utf8").digest("hex")).toBe(sha256)
      expect(Buffer.from(text, "utf8").toString("utf8")).toBe(text)
    }
    for (const { trajectory, number, id, text } of steps) expect(Recorded.kept(text, { trajectory, number, id })).toHaveProperty("taken")
  })
  it("hold: each link goes on from the one before, and each head is a last link", () => {
    const { beginning, steps, heads } = read()
    let before = { trajectory: "", link: beginning }
    for (const step of steps) {
      expect(step.link).toBe(linkOf(step.trajectory === before.trajectory ? before.link : beginning, step.text))
      before = step
    }
    for (const { trajectory, number, link } of heads) expect(steps.findLast((step) => step.trajectory === trajectory)).toMatchObject({ number, link })
  })
  it("hold: the anchor is that of the heads, and its last line seals the lines before", () => {
    const { anchor, heads, beginning } = read()
    const lines = anchor.trimEnd().split("\n")
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual({ chain: lines.slice(0, -1).reduce(linkOf, beginning), heads: heads.length })
    expect(lines.slice(1, -1).map((line) => JSON.parse(line) as unknown)).toEqual(heads)
    expect(anchorText(heads)).toBe(anchor)
  })
  it("hold: verifying what is written finds what is written", () => {
    const { verifying } = read()
    for (const { what, rows, heads, flaws } of verifying) expect(flawsIn(rows, heads), what).toEqual(flaws)
  })
  it("show every flaw there can be in a file of JSON, but for what is out of order and numbers that are none", () => {
    const found = new Set(read().verifying.flatMap(({ flaws }) => flaws.map(({ flaw }) => flaw)))
    expect([...found].toSorted()).toEqual(["changed", "cut", "doubled", "gone", "misplaced", "missing", "rewritten", "unproven", "unreadable"])
  })
})
