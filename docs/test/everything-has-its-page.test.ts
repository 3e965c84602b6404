/** What stands in the source is counted here in another way than the pages are made. */
import { globSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, it } from "vitest"
import { Phase } from "@omringd/core"
import { allPages } from "../pages/all.ts"
import { root } from "../pages/practice.ts"
import { fileOf } from "../pages/places.ts"
import { looks } from "../pages/told.ts"

const pages = new Map(allPages().map((page) => [page.path, page]))
const sources = globSync(["packages/core/src/rule/*.ts", "packages/rules/src/**/*.ts"], { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"))
const literals = (pattern: RegExp): readonly string[] => [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name)))]

describe("everything has its page", () => {
  it("each step's file", () => {
    const files = globSync("packages/core/src/step/*.ts", { cwd: root }).map((file) => basename(file, ".ts"))
    expect(files.length).toBeGreaterThan(70)
    expect(files.filter((file) => !pages.has(`steps/${file}`))).toEqual([])
  })
  it("each part, and each field of it with what it means", () => {
    const source = readFileSync(join(root, "packages/core/src/Trajectory.ts"), "utf8")
    const parts = [...(/interface Parts \{([\s\S]+?)\n\}/u.exec(source)?.[1] ?? "").matchAll(/^ {2}readonly (\w+):/gmu)].map(([, name = ""]) => name)
    expect(parts.length).toBeGreaterThan(35)
    expect(["phase", ...parts].filter((part) => !pages.has(`parts/${fileOf(part)}`))).toEqual([])

    const described = globSync(["packages/core/src/trajectory/{dialogue,map,network,plan,safety}.ts", "packages/core/src/{Person,Phase}.ts"], { cwd: root })
    const fields = new Set(described.flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(/readonly (\w+)\??:/gu)].map(([, name = ""]) => name)))
    const phases = new Set<string>(Phase.names)
    const rows = [...pages].flatMap(([path, { body }]) => (path.startsWith("parts/") ? [...body.matchAll(/^\| `([\w[\].]+)` \| ([^|]*) \| [^|]+ \|$/gmu)] : []))
    const told = new Set(rows.map(([, path = ""]) => path.split(".").at(-1)))
    expect(fields.size).toBeGreaterThan(90)
    expect([...fields].filter((field) => field !== "name" && !phases.has(field) && !told.has(field))).toEqual([])
    expect(rows.filter(([, , means = ""]) => means.trim().length < 4).map(([row]) => row)).toEqual([])
  })
  it("each field that a part has in a story stands on its page", () => {
    const inside = (value: unknown, before: string): readonly string[] => {
      if (Array.isArray(value)) return value.flatMap((one) => inside(one, before === "" ? "" : `${before}[]`))
      if (typeof value !== "object" || value === null) return []
      return Object.entries(value).flatMap(([key, one]) => [`${before === "" ? "" : `${before}.`}${key}`, ...inside(one, before === "" ? key : `${before}.${key}`)])
    }
    const isWords = (path: string): boolean => /\.(?:text|about|by)$/u.test(path)
    const shown = [...looks].flatMap(([part, value]) => (part === "phase" ? [] : inside(value, "").map((path) => ({ part, path }))))
    expect(shown.length).toBeGreaterThan(150)
    expect(shown.filter(({ part, path }) => !isWords(path) && pages.get(`parts/${fileOf(part)}`)?.body.includes(`| \`${path}\` |`) !== true)).toEqual([])
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
