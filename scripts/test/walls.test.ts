/** Each wall is run into once, in a workspace of its own: a wall that stops working goes red here. */
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

const root = fileURLToPath(new URL("../..", import.meta.url))
const at = (folder: string) => (text: string, rule = "walls(imports)") => ({ folder, text, rule })
const core = at("packages/core/src")
const edge = at("packages/core/src/store")
const rules = at("packages/rules/src")
const adapters = at("packages/adapters/src")
const lab = at("packages/lab/src")
const cast = "walls(cast-has-reason)"
const global = "eslint(no-restricted-globals)"

const broken = {
  "core imports a node module": core('import { readFileSync } from "node:fs"\nexport const read = readFileSync'),
  "core imports a type of a node module": core('import type { Stats } from "node:fs"\nexport type S = Stats'),
  "core names a type of a node module": core('export type S = import("node:fs").Stats'),
  "core passes a node module on": core('export * from "node:fs"'),
  "core passes one name of a node module on": core('export { readFileSync } from "node:fs"'),
  "core imports a node module when it runs": core('export const later = () => import("node:fs")'),
  "core imports what is only known when it runs": core("export const later = (name: string) => import(name)"),
  "core imports a package": core('import { parse } from "yaml"\nexport const read = parse'),
  "core imports another package of ours": core('import { charter } from "@omringd/rules/charter"\nexport const c = charter'),
  "core imports a clock of effect's": core('import * as Clock from "effect/Clock"\nexport const c = Clock'),
  "core imports the barrel": core('import { Result } from "effect"\nexport const r = Result'),
  "core reads the clock": core("export const now = () => new Date()", global),
  "core reads the other clock": core("export const now = () => performance.now()", global),
  "core waits": core("export const wait = () => setTimeout(() => undefined, 1)", global),
  "core reads the environment": core("export const env = () => process.env", global),
  "core goes round by globalThis": core("export const now = () => globalThis.Date", global),
  "core rolls dice": core("export const dice = () => Math.random()", "eslint(no-restricted-properties)"),
  "core prints": core('export const say = () => console.log("!")', "eslint(no-console)"),
  "core throws": core('export const fail = () => { throw new Error("no") }', "walls(no-throw)"),
  "core goes in circles": core('import { b } from "./circle.ts"\nexport const a: unknown = b', "import(no-cycle)"),
  "the edge of core imports a node module": edge('import { readFileSync } from "node:fs"\nexport const read = readFileSync'),
  "the edge of core throws": edge('export const fail = () => { throw new Error("no") }', "walls(no-throw)"),
  "the edge of core reads the clock": edge("export const now = () => Date.now()", global),
  "rules import a node module": rules('import { readFileSync } from "node:fs"\nexport const read = readFileSync'),
  "rules import adapters": rules('import { layer } from "@omringd/adapters/store/memory"\nexport const l = layer'),
  "rules import conformance in their source": rules('import { clauses } from "@omringd/conformance"\nexport const c = clauses'),
  "tests of rules import adapters": at("packages/rules/test")('import { layer } from "@omringd/adapters/store/memory"\nexport const l = layer'),
  "adapters start other programs": adapters('import { spawn } from "node:child_process"\nexport const run = spawn'),
  "adapters import rules": adapters('import { charter } from "@omringd/rules/charter"\nexport const c = charter'),
  "conformance imports adapters": at("packages/conformance/src")('import { layer } from "@omringd/adapters/store/memory"\nexport const l = layer'),
  "lab imports rules": lab('import { charter } from "@omringd/rules/charter"\nexport const c = charter'),
  "the barrel is imported in a test": at("packages/core/test")('import { Result } from "effect"\nexport const r = Result', "eslint(no-restricted-imports)"),
  "a cast without a reason": rules("export const a = (x: unknown) => x as string", cast),
  "a cast whose reason is a word": rules("export const a = (x: unknown) => x as string // ok", cast),
  "a cast whose reason is on the line before": rules("// it is always a text\nexport const a = (x: unknown) => x as string", cast),
  "a double cast without a reason": rules("export const a = (x: number) => x as unknown as string", cast),
  "a cast over several lines without a reason": rules("export const a = (x: unknown) => x as { // an object\n  b: string\n}", cast),
  "a non-null assertion without a reason": rules("export const a = (x: string | undefined) => x!", cast),
  "an any": rules("export const a = (x: any) => String(x)", "typescript(no-explicit-any)"),
  "a silenced compiler": rules("// @ts-ignore\nexport const a: string = 1", "typescript(ban-ts-comment)"),
  "a silenced compiler without a reason": rules("// @ts-expect-error\nexport const a: string = 1", "typescript(ban-ts-comment)"),
  "a silenced linter that had nothing to say": rules("// oxlint-disable-next-line no-console -- nothing is printed here\nexport const a = 1", "")
}

const kept = {
  "core imports plain effect modules and itself": core('import * as Result from "effect/Result"\nimport { b } from "./b.ts"\nexport const r = [Result, b]'),
  "the edge of core imports effects": edge('import * as Effect from "effect/Effect"\nexport const e = Effect'),
  "adapters import core and SQLite": adapters('import { DatabaseSync } from "node:sqlite"\nimport { Step } from "@omringd/core"\nexport const a = [DatabaseSync, Step]'),
  "tests of adapters import conformance": at("packages/adapters/test")('import { clauses } from "@omringd/conformance"\nexport const c = clauses'),
  "the command line reads files": at("packages/cli/src")('import { readFileSync } from "node:fs"\nexport const read = readFileSync'),
  "a cast with its reason": rules("export const a = (x: unknown) => x as string // only texts come in here"),
  "constants and renames are no casts": rules('export * as b from "./b.ts"\nimport { b as c } from "./b.ts"\nexport const a = ["x", c] as const')
}

interface Found {
  readonly code?: string
  readonly message: string
  readonly filename: string
}

const workspace = mkdtempSync(join(tmpdir(), "omringd-walls-"))
const found = new Map<string, readonly Found[]>()
const fileOf = (title: string) => `${title.replaceAll(/[^a-z]+/giu, "-")}.ts`

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}

beforeAll(() => {
  for (const path of [".oxlintrc.json", "tsconfig.base.json", "scripts/lint"]) cpSync(join(root, path), join(workspace, path), { recursive: true })
  symlinkSync(join(root, "node_modules"), join(workspace, "node_modules"))
  for (const name of ["core", "rules", "adapters", "conformance", "lab", "cli"]) {
    write(`packages/${name}/tsconfig.json`, JSON.stringify({ extends: "../../tsconfig.base.json", include: ["src", "test"] }))
    write(`packages/${name}/src/b.ts`, "export const b = 1\n")
  }
  for (const [title, { folder, text }] of Object.entries({ ...broken, ...kept })) write(`${folder}/${fileOf(title)}`, `${text}\n`)
  write("packages/core/src/circle.ts", `import { a } from "./${fileOf("core goes in circles")}"\nexport const b: unknown = a\n`)
  const oxlint = join(root, "node_modules/.bin/oxlint")
  const { stdout } = spawnSync(oxlint, ["--deny-warnings", "-f", "json", "packages"], { cwd: workspace, encoding: "utf8", maxBuffer: 1 << 26 })
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Found[] }
  for (const one of diagnostics) found.set(one.filename, [...(found.get(one.filename) ?? []), one])
}, 60_000)

afterAll(() => { rmSync(workspace, { recursive: true }) })

const codesIn = (title: string, folder: string) => (found.get(`${folder}/${fileOf(title)}`) ?? []).map(({ code }) => code ?? "")

describe("a wall stops", () => {
  it.each(Object.entries(broken))("%s", (title, { folder, rule }) => {
    expect(codesIn(title, folder)).toContain(rule)
  })
})

describe("no wall stops", () => {
  it.each(Object.entries(kept))("%s", (title, { folder }) => {
    expect(codesIn(title, folder)).toEqual([])
  })
})

/** A suppression would silence a rule against itself, so it is looked for in the text: `-- why` in at least two words. */
const silent = (text: string) =>
  text.split("\n").filter((line) => /(?:oxlint|eslint)-disable/u.test(line) && !/-- \S+ \S+/u.test(line))

describe("a suppression says why", () => {
  it("in every source file", () => {
    const sources = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" }).filter((path) => /^[^/]+\/src\/.*\.ts$/u.test(path))
    expect(sources.length).toBeGreaterThan(100)
    expect(sources.flatMap((path) => silent(readFileSync(join(root, "packages", path), "utf8")).map((line) => `${path}: ${line}`))).toEqual([])
  })
  it("or is found out", () => {
    expect(silent("// oxlint-disable-next-line no-console")).toHaveLength(1)
    expect(silent("/* eslint-disable */")).toHaveLength(1)
    expect(silent("x() // oxlint-disable-line no-console -- the command line prints")).toEqual([])
  })
})
