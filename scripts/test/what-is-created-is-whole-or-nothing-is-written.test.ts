import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { root } from "../workspace.ts"

const home = mkdtempSync(join(tmpdir(), "omringd-created-"))
afterAll(() => { rmSync(home, { recursive: true }) })
const create = (what: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, `packages/create-${what}/src/main.mjs`), ...args], { cwd: home, encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "" }, timeout: 20_000 })
const filesIn = (folder: string) => readdirSync(join(home, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name))

describe.each(["pack", "adapter"])("npm create @omringd/%s", (what) => {
  it("writes a repository in which nothing is left to fill in", () => {
    const { status, stdout } = create(what, "our-own", "--folder", `${what}-one`, "--scope", "@our-agency", "--license", "MIT")
    expect([status, stdout.split("\n")[0]]).toEqual([0, `${what}-one is there. Next:`])
    const files = filesIn(`${what}-one`)
    expect(files.filter((file) => readFileSync(file, "utf8").includes("__")).filter((file) => /__[A-Z]+__/u.test(readFileSync(file, "utf8")))).toEqual([])
    expect(JSON.parse(readFileSync(join(home, `${what}-one/package.json`), "utf8"))).toMatchObject({ name: "@our-agency/our-own", license: "MIT" })
    expect(existsSync(join(home, `${what}-one/.gitignore`))).toBe(true)
  })
  it("says everything that is wrong, and writes nothing", () => {
    const { status, stderr } = create(what, "Our Own", "--folder", `${what}-two`, "--scope", "agency", "--license", "GPL")
    expect(status).toBe(1)
    for (const wrong of ['"Our Own" is no name', '"agency" is no npm scope', '"GPL" is not among the licenses', "Nothing was written"]) expect(stderr).toContain(wrong)
    expect(existsSync(join(home, `${what}-two`))).toBe(false)
  })
  it("does not write where something is", () => {
    create(what, "our-own", "--folder", `${what}-three`)
    writeFileSync(join(home, `${what}-three/README.md`), "mine")
    const { status, stderr } = create(what, "our-own", "--folder", `${what}-three`)
    expect([status, stderr]).toEqual([1, expect.stringContaining("is not empty")])
    expect(readFileSync(join(home, `${what}-three/README.md`), "utf8")).toBe("mine")
  })
  it.runIf(process.platform === "linux")("says at once of a folder that cannot be made which it is", () => {
    const { status, stderr } = create(what, "our-own", "--folder", "/proc/our-own")
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^\/proc\/our-own cannot be made or written to \(ENOENT\). Name with --folder/u)])
  }, 30_000)
  it("takes no name more than one, and no option there is not", () => {
    expect(create(what, "our-own", "our-other")).toMatchObject({ status: 1, stderr: expect.stringContaining('"our-other" is one name too many') })
    expect(create(what, "our-own", "--color")).toMatchObject({ status: 1, stderr: expect.stringContaining("Try --help") })
    expect(existsSync(join(home, "our-own"))).toBe(false)
  })
  it("asks nobody where there is no terminal, and has help", () => {
    expect(create(what).status).toBe(1)
    expect(create(what, "--help")).toMatchObject({ status: 0, stdout: expect.stringContaining(`npm create @omringd/${what}`) })
  })
})

describe("npm create @omringd/adapter", () => {
  it("is a store when nobody says otherwise, and of no kind there is not", () => {
    expect(create("adapter", "our-own", "--folder", "kindless").status).toBe(0)
    expect(existsSync(join(home, "kindless/test/store.test.ts"))).toBe(true)
    expect(create("adapter", "our-own", "--folder", "bookshop", "--kind", "bookshop")).toMatchObject({ status: 1, stderr: expect.stringContaining('"bookshop" is not among the kinds') })
    expect(existsSync(join(home, "bookshop"))).toBe(false)
  })
  it("has a line for each kind in its help and on its page, and no kind without its own test", () => {
    const kinds = readdirSync(join(root, "packages/create-adapter/kinds"))
    const { stdout } = create("adapter", "--help")
    const page = readFileSync(join(root, "packages/create-adapter/README.md"), "utf8")
    expect(new Set([...stdout.matchAll(/^ {2}([a-z]+) {2,}/gmu)].map(([, kind]) => kind))).toEqual(new Set(kinds))
    expect(new Set([...page.matchAll(/^\| `([a-z]+)` \|/gmu)].map(([, kind]) => kind))).toEqual(new Set(kinds))
    expect(kinds.filter((kind) => !existsSync(join(root, `packages/create-adapter/kinds/${kind}/test/${kind}.test.ts`)))).toEqual([])
  })
})
