/** Every block of code on every page that a person wrote is run, read, or says why it is not; those on pages that are made are read too. */
import { spawnSync } from "node:child_process"
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"
import { allPages } from "../pages/all.ts"
import { root } from "../pages/practice.ts"
import { writtenFiles, writtenPages } from "../pages/written.ts"
import { edgesIn, fencesIn } from "../snippets/fence.ts"
import type { Fence } from "../snippets/fence.ts"
import { doPage, folder, prepare } from "../snippets/page.ts"
import type { Done } from "../snippets/page.ts"
import { isPrinted } from "../snippets/printed.ts"

/** What is a page without being on the site; what is created has a test of its own below. */
const besides = globSync("packages/*/*/README.md", { cwd: root, exclude: (name) => name.includes("node_modules") || name.includes("template") })
const writtenPaths = writtenPages().map(({ path }) => path)
const files = [...new Set([...writtenFiles, ...besides])].toSorted()
const textOf = (file: string): string => readFileSync(join(root, file), "utf8")
const withFences = files.filter((file) => fencesIn(textOf(file)).length > 0)
const nameOf = (file: string): string => file.replaceAll(/[/.]/gu, "-")

/** What is wrong with what a block did, in a line; nothing when all is well. */
const wrongWith = (done: Done): string | undefined => {
  switch (done.did) {
    case "nothing": return "a block is a file with a title, a program, a command, what that prints, data, a quotation, or says why it is none of these (norun)"
    case "read": return done.problems.length === 0 ? undefined : JSON.stringify(done.problems)
    case "quoted": return done.missing.length === 0 ? undefined : `says of ${done.fence.from ?? ""} what does not stand there:\n${done.missing.join("\n// ...\n")}`
    case "ran":
      if (done.exit !== 0) return `ended with ${done.exit}: ${done.said}${done.printed}`
      return done.says === undefined || isPrinted(done.printed + done.said, done.says) ? undefined : `printed\n${done.printed}${done.said}instead of\n${done.says}`
    default: return undefined
  }
}

const wrongIn = (page: string, all: readonly Done[]): readonly string[] =>
  all.flatMap((done) => {
    const why = wrongWith(done)
    return why === undefined ? [] : [`${page}:${done.fence.line} ${why}`]
  })

/** A file on a page that nothing below it names is run by nobody. */
const isUsed = ({ title = "", line }: Fence, all: readonly Fence[]): boolean => all.some((other) => other.line > line && other.text.includes(title.split("/").at(-1) ?? title))

beforeAll(prepare)

describe("the pages", () => {
  it("are there", () => {
    expect(withFences.length).toBeGreaterThan(15)
    expect(files).toEqual(expect.arrayContaining(["README.md", "docs/notices.md", "packages/conformance/vectors/README.md"]))
  })
  it.each(withFences)("%s is done from top to bottom and prints what it says", (file) => {
    const done = doPage(nameOf(file), textOf(file))
    expect(wrongIn(file, done)).toEqual([])
  }, 300_000)

  it("hold no type that is wrong in any TypeScript", () => {
    const config = join(folder, "tsconfig.json")
    const compilerOptions = { noEmit: true, composite: false, incremental: false, declaration: false, declarationMap: false, emitDeclarationOnly: false, rewriteRelativeImportExtensions: false }
    writeFileSync(config, JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions, include: ["**/*.ts"], exclude: ["**/broken.ts", "**/conform-broken.ts", "**/examples"] }))
    const program = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url))
    const { stdout, status } = spawnSync(program, ["-p", config], { encoding: "utf8" })
    expect(stdout).toBe("")
    expect(status).toBe(0)
  }, 120_000)

  it("have no block that is not seen, and no file that nothing uses", () => {
    const templates = globSync("packages/create-*/{template,kinds}/**/*.md", { cwd: root })
    const unseen = [...files, ...templates].filter((file) => edgesIn(textOf(file)) !== 2 * fencesIn(textOf(file)).length)
    expect(unseen).toEqual([])
    const unused = withFences.flatMap((file) => fencesIn(textOf(file)).flatMap((fence, _, all) => (fence.title === undefined || isUsed(fence, all) ? [] : [`${file}:${fence.line} ${fence.title}`])))
    expect(unused).toEqual([])
  })
  it("pass over no more than these", () => {
    const reasons = withFences.filter((file) => file !== "docs/cli.md") // made: its help is tested where it is made
      .flatMap((file) => fencesIn(textOf(file)).flatMap(({ language, norun }) => (norun === undefined ? [] : [`${file}: ${language}: ${norun}`])))
    expect(reasons).toEqual([
      "CONTRIBUTING.md: sh: it installs what is locked, and runs for as long as the tests do",
      "README.md: sh: CI does both, from a clean clone",
      "docs/guides/embed-in-ten-minutes.md: sh: it installs from a registry; installing is tested on packed packages",
      ...["sql", "ts", "sh", "sh"].map((language) => `docs/guides/going-live.md: ${language}: it needs a PostgreSQL server: examples/embed-fastify-postgres/test/going-live-is-done.test.ts does it`),
      "docs/guides/run-a-study.md: sh: it installs from a registry; installing is tested on packed packages",
      "docs/guides/run-a-study.md: sh: it needs a store with families in it; exports have their own tests",
      "docs/guides/write-a-rule.md: sh: it installs from a registry; installing is tested on packed packages",
      "docs/guides/write-an-adapter.md: sh: it installs from a registry; installing is tested on packed packages",
      "docs/guides/write-an-adapter.md: sh: it installs from a registry; creating is tested on packed packages",
      "docs/notices.md: text: a drawing",
      "docs/packs.md: sh: it installs from a registry; creating is tested on packed packages",
      "docs/packs.md: sh: it installs from a registry; installing is tested on packed packages",
      "docs/size.md: sh: it takes a build of the packages: `pnpm size` measures it, `pnpm test:packed` runs both",
      "examples/embed-fastify-postgres/README.md: ts: it needs a PostgreSQL server: test/the-readme-is-followed.test.ts runs it",
      ...Array.from({ length: 5 }, () => "examples/embed-fastify-postgres/README.md: sh: it needs a PostgreSQL server: test/the-readme-is-followed.test.ts does it"),
      "examples/family-page/README.md: sh: the page's tests build it, serve it and look at it",
      "examples/research-study/README.md: sh: it takes minutes; packages/cli/test/command/simulate.test.ts runs this study cut short",
      "examples/research-study/README.md: sh: it takes minutes; running a manifest again and exporting a run have their own tests",
      "packages/adapters/README.md: sh: it installs from a registry; installing is tested on packed packages",
      "packages/cli/README.md: sh: it installs from a registry; installing is tested on packed packages",
      "packages/conformance/README.md: sh: it installs from a registry; installing is tested on packed packages",
      "packages/core/README.md: sh: it installs from a registry; installing is tested on packed packages",
      "packages/lab/README.md: sh: it installs from a registry; installing is tested on packed packages",
      "packages/rules/README.md: sh: it installs from a registry; installing is tested on packed packages"
    ])
  })
})

describe("the pages that are made", () => {
  it("hold steps and schemas that can be read", () => {
    const made = allPages().filter(({ path, body }) => !writtenPaths.includes(path) && fencesIn(body).length > 0)
    expect(made.length).toBeGreaterThan(70)
    expect(made.flatMap(({ path, body }) => wrongIn(path, doPage(nameOf(path), body)))).toEqual([])
  }, 60_000)
})

describe("what is created", () => {
  it("says what its own reader can do", () => {
    const cwd = join(folder, "created")
    const { status, stderr } = spawnSync(process.execPath, [join(root, "packages/create-pack/src/main.mjs"), "our-promises", "--folder", cwd], { encoding: "utf8" })
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    const readme = readFileSync(join(cwd, "README.md"), "utf8").replace('from "our-promises"', 'from "./src/index.ts"') // it is not built
    const done = doPage("created", readme)
    expect(wrongIn("README.md", done)).toEqual([])
    expect(done.map(({ did }) => did)).toEqual(["ran"])
  }, 60_000)
})

describe("what is said of a program's parts", () => {
  it("holds no code that nobody runs", () => {
    const sources = globSync("packages/*/src/**/*.ts", { cwd: root })
    expect(sources.length).toBeGreaterThan(500)
    expect(sources.filter((file) => /(?:^|\*)[ \t]*(?:```|~~~|@example)/mu.test(textOf(file)))).toEqual([])
  })
})
