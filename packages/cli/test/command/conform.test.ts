/** `omringd conform` as it is run. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { spawn } from "node:child_process"
import { PassThrough } from "node:stream"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import type { ConformanceDocument, Report } from "@omringd/conformance"
import { show } from "../../src/command/conform.ts"
import { webhookIfThere } from "../../src/conform/notifiers.ts"
import { shipped } from "../../src/conform/shipped.ts"
import { packNames } from "../../src/packs.ts"
import { asked } from "../program/asked.ts"
import { isAsDescribed } from "../program/described.ts"
import { inFolder } from "../tiny.ts"

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url))
const here = fileURLToPath(new URL("../conform/", import.meta.url))

/** As a process of its own, standing in a folder. */
const omringd = (folder: string, ...args: readonly string[]) =>
  new Promise<{ readonly exit: number | null; readonly out: string; readonly err: string }>((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=@omringd/source", main, "conform", ...args], { cwd: folder })
    let [out, err] = ["", ""]
    child.stdout.setEncoding("utf8").on("data", (part: string) => { out += part })
    child.stderr.setEncoding("utf8").on("data", (part: string) => { err += part })
    child.on("error", reject)
    child.on("close", (exit) => { resolve({ exit, out, err }) })
  }).then((ended) => {
    isAsDescribed(["conform", ...args], ended)
    return ended
  })
const read = (stream: PassThrough) => String((stream.read() as Buffer | null) ?? "")
const terminal = (isTTY = false) => ({ stdout: new PassThrough(), stderr: Object.assign(new PassThrough(), { isTTY }), width: 96 })
/** Without a process of its own. */
const ran = (...args: readonly string[]) => asked("conform", ...args)
/** What was wrapped to fit on the screen, on one line. */
const unwrapped = (text: string): string => text.replaceAll(/\s+/gu, " ")
const documentOf = (text: string) => JSON.parse(text) as ConformanceDocument

/** What another copy of the kit would make, as the text of a module. */
const elsewhere = (result = '{ result: "Pass" }') =>
  `export const conform = { _tag: "Conform", suite: "store", name: "elsewhere", clauses: 1, look: async ({ patience } = {}) =>
    ({ suite: "store", name: "elsewhere", findings: [{ id: "store-01", sentence: "it is told " + patience, strength: "required", outcome: ${result} }] }) }\n`

describe("omringd conform", () => {
  it("looks at what a TypeScript module exports, and says what was passed over", async () => {
    const { exit, out, err } = await omringd(here, "./one.ts")
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(out).toMatch(/^store: sound\n {2}✓ store-01 what was appended/u)
    expect(unwrapped(out)).toMatch(/– store-38 [^–]*, passed over: it does not say it can: bytes/u)
    expect(unwrapped(out)).toMatch(/\? store-39 [^?]*, untested: no program can pull the plug/u)
    expect(out).toMatch(/^\d+ kept, 0 not kept, \d+ passed over, \d+ untested$/mu)
  })
  it("looks at each in a list, and ends with 2 when one clause is not kept", async () => {
    const { exit, out } = await omringd(here, "./several.ts", "--json")
    const { kept, reports, leftOut, version } = documentOf(out)
    expect([exit, kept, leftOut, version]).toEqual([2, false, [], "0.1.0"])
    expect(reports.map((one) => [one.name, one.findings.filter(({ result }) => result === "Fail").map(({ id }) => id)])).toEqual([["sound", []], ["misreads", ["store-03"]]])
  })
  it("waits for one clause as long as it is told to", async () => {
    const { exit, out } = await omringd(here, "./waits.ts", "--patience", "150")
    expect(exit).toBe(2)
    expect(unwrapped(out)).toMatch(/✗ store-12 [^✓]*nothing more for 150 ms/u)
  })
  it("finds a package of the folder one stands in, made with another copy of the kit", () => inFolder(async (folder) => {
    const home = join(folder, "node_modules", "@example", "store")
    await mkdir(home, { recursive: true })
    await writeFile(join(home, "package.json"), JSON.stringify({ name: "@example/store", type: "module", exports: { "./conform": { import: "./it.js" } } }))
    await writeFile(join(home, "it.js"), elsewhere())
    const { exit, out, err } = await omringd(folder, "@example/store/conform", "--patience", "77")
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(out).toContain("✓ store-01 it is told 77")
  }))
  it("writes documents beside the page", () => inFolder(async (folder) => {
    await writeFile(join(folder, "it.mjs"), elsewhere('{ result: "Fail", because: "a < b" }'))
    const { exit, out } = await omringd(folder, "./it.mjs", "--json", "c.json", "--junit", "j.xml", "--badge", "b.svg")
    expect(exit).toBe(2)
    expect(out).toContain("✗ store-01 it is told undefined: a < b")
    expect(documentOf(await readFile(join(folder, "c.json"), "utf8")).totals).toEqual({ pass: 0, fail: 1, skip: 0, untested: 0 })
    expect(await readFile(join(folder, "j.xml"), "utf8")).toContain('message="a &lt; b"')
    expect(await readFile(join(folder, "b.svg"), "utf8")).toContain("1 of 1 not kept")
  }))
  it("shows how far it is to whoever waits at a terminal, and clears it away", async () => {
    const finding = { id: "s-01", sentence: "it keeps", strength: "required", outcome: { result: "Pass" } } as const
    const slow = { _tag: "Conform", suite: "store", name: "slow", clauses: 2, look: async ({ told }: { readonly told?: (one: typeof finding) => void } = {}) => {
      await new Promise((resolve) => { setTimeout(resolve, 1_050) })
      told?.(finding)
      return { suite: "store", name: "slow", findings: [finding] }
    } }
    const { lookAt } = await import("../../src/command/conform.ts")
    for (const isTTY of [true, false]) {
      const screen = terminal(isTTY)
      await lookAt([slow as Parameters<typeof lookAt>[0][number]], undefined, screen)
      expect(read(screen.stderr)).toBe(isTTY ? "\r1/2 \r\u001b[K" : "")
    }
  })
})

describe("what cannot be looked at is said, with what was expected", () => {
  const written = (text: string) => inFolder(async (folder) => {
    await writeFile(join(folder, "it.mjs"), text)
    return ran(join(folder, "it.mjs"))
  })
  it.each([
    ["export const other = 1", /exports no `conform`\. Expected from @omringd\/conformance:/u],
    ["export const conform = undefined", /exports no `conform`/u],
    ["export const conform = () => {}", /`conform` in .*it\.mjs is a function\. Expected/u],
    ["export const conform = []", /is an empty list\. Expected/u],
    ["export const conform = { store: 1 }", /is an object that none of these made\. Expected/u],
    ["export const conform = null", /is null\. Expected/u],
    [`${elsewhere().replace("conform =", "one =")}export const conform = [one, 3]`, /is a list in which something else stands/u],
    ["throw new Error('no luck')", /it\.mjs could not be loaded: no luck/u],
    ["export const conform =", /could not be loaded: ./u],
    ["import 'not-there'; export const conform = 1", /could not be loaded: Cannot find package 'not-there'/u],
    [elsewhere().replace("async ({ patience } = {}) =>", "async () => { throw new Error('no such server') },\n  x: ({ patience }) =>"), /it\.mjs could not be looked at: no such server/u]
  ])("%s", async (text, why) => {
    const { exit, out, err } = await written(text)
    expect([exit, out]).toEqual([1, ""])
    expect(err).toMatch(why)
    expect(err).not.toContain("    at ")
  })
  it.each([
    [["./not-there.mjs"], "./not-there.mjs is not there."],
    [["@example/not-there"], "@example/not-there could not be loaded: Cannot find package"],
    [[], "Name a module to look at, or say --all or --zoo: one of them.\n"],
    [["--all", "--postgres", "postgres://nobody@127.0.0.1:1/none"], "PostgreSQL could not be reached with --postgres: "],
    [["./it.mjs", "--all"], "one of them"], [["--all", "--zoo"], "one of them"],
    [["--json", "./it.mjs"], "`./it.mjs` was taken for the file of --json: name the module first."],
    [["./it.mjs", "--patience", "0"], "must be a number of milliseconds"],
    [["--zoo", "--markdown", "--json"], "cannot be used with"], [["./it.mjs", "--markdown"], "--markdown goes with --zoo"], [["./it.mjs", "--postgres", "x"], "--postgres goes with --all"]
  ])("%j", async (args, why) => {
    const { exit, out, err } = await ran(...args)
    expect([exit, out]).toEqual([1, ""])
    expect(err).toContain(why)
  })
  it("a file that cannot be written", () => inFolder(async (folder) => {
    await writeFile(join(folder, "it.mjs"), elsewhere())
    const { exit, out, err } = await omringd(folder, "./it.mjs", "--junit", "no/such/folder.xml")
    expect(exit).toBe(1)
    expect(out).toContain("✓ store-01")
    expect(err).toContain("no/such/folder.xml could not be written: ENOENT")
    expect(await readdir(folder)).toEqual(["it.mjs"])
  }))
})

describe("all that is shipped", () => {
  const { conforms, leftOut } = shipped({ newFile: () => "never.db" })
  const named = (suite: string) => conforms.filter((one) => one.suite === suite).map(({ name }) => name)
  it("is both stores, each by itself and through both doors", () => {
    expect(named("store")).toEqual(["memory", "sqlite"].flatMap((name) => [name, `${name}, through the service`, `${name}, through promises`]))
  })
  it("and every door, and every pack that a case file can name", () => {
    expect(named("door")).toEqual(["pure", "service over memory", "promises over memory", "service over sqlite", "promises over sqlite"])
    expect(named("pack").map((name) => name.split("@")[0])).toEqual(packNames)
    expect(named("outbox")).toEqual(["memory", "sqlite"])
  })
  it("and every keyring", () => {
    expect(named("keyring")).toEqual(["memory", "file"])
  })
  it("and both directories of people", () => {
    expect(named("directory")).toEqual(["memory", "file"])
  })
  it("and the terminal, and a webhook where what it is made with is installed", async () => {
    expect(named("notifier")).toEqual(["console"])
    const webhook = await webhookIfThere()
    const there = shipped({ newFile: () => "never.db", ...(webhook === undefined ? {} : { webhook }) })
    const found = there.conforms.filter(({ suite }) => suite === "notifier")
    expect(found.map(({ name }) => name)).toEqual(["console", "webhook"])
    for (const { look } of found) expect((await look()).findings.filter(({ outcome }) => outcome.result === "Fail")).toEqual([])
  })
  it("and what is left out is so in so many words, on the page and in the documents", async () => {
    expect(leftOut.map(({ name }) => name)).toEqual(["postgres", "webhook", "email, nats and amqp"])
    const report: Report = { suite: "store", name: "memory", findings: [{ id: "s-01", sentence: "it keeps", strength: "required", outcome: { result: "Pass" } }] }
    const [page, document] = [terminal(), terminal()]
    expect(await show([report], { version: "1", leftOut }, {}, page)).toBe(0)
    expect(read(page.stdout)).toMatch(/^! postgres was left out: no --postgres <url> was given/mu)
    expect(await show([report], { version: "1", leftOut }, { json: true }, document)).toBe(0)
    expect(documentOf(read(document.stdout)).leftOut).toEqual(leftOut)
  })
  it("and is looked at as everything is", async () => {
    const [memory] = conforms
    expect((await memory?.look())?.findings.filter(({ outcome }) => outcome.result === "Fail" || outcome.result === "Skip")).toEqual([])
  })
})
