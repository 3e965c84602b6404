/** What stands in the source is counted here in another way than the pages are made. */
import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { allPages } from "../pages/all.ts"
import { root } from "../pages/practice.ts"
import { fileOf } from "../pages/places.ts"

const pages = new Map(allPages().map((page) => [page.path, page]))
const sources = globSync(["packages/core/src/rule/*.ts", "packages/rules/src/**/*.ts"], { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"))
const literals = (pattern: RegExp): readonly string[] => [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name)))]

describe("everything has its page", () => {
  it("each step's file", () => {
    const files = globSync("packages/core/src/step/*.ts", { cwd: root }).map((file) => basename(file, ".ts"))
    expect(files.length).toBeGreaterThan(70)
    expect(files.filter((file) => !pages.has(`steps/${file}`))).toEqual([])
  })
  it("each rule's id", () => {
    const ids = sources.flatMap((text) => (text.includes("Rule.define({") ? [...text.matchAll(/^ {2,6}id: "([^"]+)"/gmu)].map(([, id = ""]) => id) : []))
    expect(ids.length).toBeGreaterThan(60)
    expect(ids.filter((id) => !pages.has(`rules/${id}`))).toEqual([])
  })
  it("each need that a rule names", () => {
    const needs = literals(/Need\.of\(\s*"([^"]+)"/gu)
    expect(needs.length).toBeGreaterThan(80)
    expect(needs.filter((need) => !pages.has(`needs/${need}`))).toEqual([])
  })
  it("each reason and each misfit", () => {
    const text = readFileSync(join(root, "packages/core/src/Refusal.ts"), "utf8")
    const reasons = [...text.matchAll(/readonly reason: "(\w+)"/gu)].map(([, name = ""]) => fileOf(name))
    const misfits = [...(/misfits = \[([^\]]+)\]/u.exec(text)?.[1] ?? "").matchAll(/"([^"]+)"/gu)].map(([, name = ""]) => name)
    expect(reasons.length + misfits.length).toBeGreaterThan(25)
    expect([...reasons, ...misfits].filter((name) => !pages.has(`refusals/${name}`))).toEqual([])
  })
  it("each misfit says which steps it can refuse", () => {
    const silent = [...pages.values()].filter(({ path, body }) => path.startsWith("refusals/") && body.includes("## Which steps") && !/^- \[/mu.test(body))
    expect(silent.map(({ path }) => path)).toEqual([])
  })
  it("each step says what it changes, as stories showed it", () => {
    const silent = [...pages.values()].filter(({ path, body }) => path.startsWith("steps/") && !body.includes("<dt>changes</dt>"))
    expect(silent.map(({ path }) => path)).toEqual([])
  })
  it("each decision, and each article", () => {
    const files = globSync(["docs/*.md", "docs/decisions/*.md"], { cwd: root }).map((file) => file.replace(/^docs\//u, "").replace(/\.md$/u, ""))
    expect(files.length).toBeGreaterThan(12)
    expect(files.filter((file) => !pages.has(file))).toEqual([])
  })
})
