/** The README of each package, for who sees it first: what it is, how it is installed, something to run, where to read on, and its licence. */
import { globSync, readFileSync } from "node:fs"
import { basename, dirname, join } from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "../pages/practice.ts"
import { fencesIn } from "../snippets/fence.ts"

interface Manifest {
  readonly name: string
  readonly license: string
  readonly exports?: { readonly [path: string]: unknown }
}
const folders = globSync("packages/*", { cwd: root }).filter((folder) => globSync("package.json", { cwd: join(root, folder) }).length > 0)
const read = (folder: string): { readonly readme: string; readonly manifest: Manifest } => ({
  readme: readFileSync(join(root, folder, "README.md"), "utf8"),
  manifest: JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest // its own
})

describe("the README of each package", () => {
  it.each(folders)("%s", (folder) => {
    const { readme, manifest } = read(folder)
    const creates = basename(folder).startsWith("create-")
    const inOneLine = readme.replaceAll("\n", " ")
    expect(readme.split("\n")[0]).toBe(`# ${manifest.name}`)
    expect(inOneLine).toMatch(creates ? /npm create @omringd\// : new RegExp(`npm install [^\`]*${manifest.name}(?![\\w-])`, "u"))
    expect(creates || fencesIn(readme).some(({ norun, language }) => norun === undefined && (language === "ts" || language === "sh"))).toBe(true)
    expect(readme).toMatch(/\]\(\.\.\/\.\.\/docs\/|`docs\//u)
    expect(inOneLine).toContain(manifest.license)
  })
  it("names each adapter there is", () => {
    const { readme, manifest } = read("packages/adapters")
    const named = [...readme.matchAll(/`([\w-]+)\/(\{[^}]+\}|[\w*-]+)`/gu)].flatMap(([, kind = "", which = ""]) => which.replaceAll(/[{}]/gu, "").split(",").map((one) => `${kind}/${one}`))
    const unnamed = Object.keys(manifest.exports ?? {}).map((path) => path.slice(2)).filter((path) => path !== "package.json" && !named.includes(path) && !named.includes(`${dirname(path)}/*`))
    expect(unnamed).toEqual([])
  })
})
