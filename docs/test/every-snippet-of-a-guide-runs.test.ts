import { spawnSync } from "node:child_process"
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"
import { fencesIn } from "../snippets/fence.ts"
import { doPage, folder, prepare } from "../snippets/page.ts"

const docs = fileURLToPath(new URL("..", import.meta.url))
const guides = globSync("guides/*.md", { cwd: docs }).toSorted()
const textOf = (guide: string): string => readFileSync(join(docs, guide), "utf8")

beforeAll(prepare)

describe("the guides", () => {
  it.each(guides)("%s runs from top to bottom and prints what it says", (guide) => {
    const done = doPage(basename(guide, ".md"), textOf(guide))
    expect(done.filter(({ did }) => did === "nothing").map(({ fence }) => `${guide}:${fence.line}`), "a block is a file with a title, a command, or says why it does not run").toEqual([])
    for (const one of done) if (one.did === "ran" && one.says !== undefined) expect(one.printed, `${guide}:${one.fence.line}`).toBe(one.says)
  }, 120_000)

  it("holds no type that is wrong in any TypeScript", () => {
    const config = join(folder, "tsconfig.json")
    const compilerOptions = { noEmit: true, composite: false, incremental: false, declaration: false, declarationMap: false, emitDeclarationOnly: false, rewriteRelativeImportExtensions: false }
    writeFileSync(config, JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions, include: ["**/*.ts"], exclude: ["**/broken.ts", "**/conform-broken.ts"] }))
    const program = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url))
    const { stdout, status } = spawnSync(program, ["-p", config], { encoding: "utf8" })
    expect(stdout).toBe("")
    expect(status).toBe(0)
  }, 120_000)

  it("pass over no more than these", () => {
    const reasons = guides.flatMap((guide) => fencesIn(textOf(guide)).flatMap(({ norun }) => (norun === undefined ? [] : [`${basename(guide)}: ${norun}`])))
    expect(reasons).toEqual([
      "embed-in-ten-minutes.md: it installs from a registry; installing is tested on packed packages",
      "run-a-study.md: it needs a store with families in it; exports have their own tests"
    ])
  })
})
