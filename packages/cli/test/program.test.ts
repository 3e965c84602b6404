/** The program as it is run, some of it as a process of its own: what it prints and how it ends. */
import { spawn } from "node:child_process"
import { mkdir, readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import type { Telling } from "../src/index.ts"
import { asked } from "./program/asked.ts"
import { changed, inFolder, tinyFile, tinyText } from "./tiny.ts"

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url))
const tiny = fileURLToPath(tinyFile)

interface Ended {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}
interface Surroundings {
  /** What is piped in. */
  readonly input?: string
  readonly env?: NodeJS.ProcessEnv
  /** Stops listening after so many bytes. */
  readonly listensTo?: number
  /** Is asked to stop as soon as this is so. */
  readonly stopWhen?: () => Promise<boolean>
  /** A module that runs beside the program. */
  readonly beside?: string
}

const omringd = (args: readonly string[], { env = {}, input, listensTo, beside, stopWhen }: Surroundings = {}): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { FORCE_COLOR: _force, NO_COLOR: _no, ...rest } = process.env
    const child = spawn(process.execPath, [...(beside === undefined ? [] : ["--import", `data:text/javascript,${encodeURIComponent(beside)}`]), "--conditions=@omringd/source", main, ...args], { env: { ...rest, ...env } })
    child.stdin.on("error", () => undefined).end(input)
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      out += part
      if (listensTo !== undefined && out.length > listensTo) child.stdout.destroy()
    })
    child.stderr.setEncoding("utf8").on("data", (part: string) => { err += part })
    const waiting = setInterval(() => {
      void stopWhen?.().then((isSo) => isSo && child.kill("SIGTERM"))
    }, 5)
    child.on("error", reject)
    child.on("close", (exit) => {
      clearInterval(waiting)
      resolve({ exit, out, err })
    })
  })

const cups = Array.from({ length: 1_500 }, (_, index) => `  - { on: 2026-03-20, by: els, step: ExpectationsShared, of: els, says: "${"tea ".repeat(100)}${index}" }\n`)
const long = `${tinyText}${cups.join("")}`

const written = <A>(text: string, use: (file: string, folder: string) => Promise<A>): Promise<A> =>
  inFolder(async (folder) => {
    const file = join(folder, "case.yaml")
    await writeFile(file, text)
    return use(file, folder)
  })

describe("omringd tell", () => {
  it("tells a case in plain text, quietly, and ends well although a step was refused", async () => {
    const { exit, out, err } = await omringd(["tell", tiny])
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(out).toMatch(/^A tiny case\n/)
    expect(out).toContain("✗ An wanted to settle what must change.")
    expect(out).not.toContain("\u001b")
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(96)
  })
  it("in another language, for another reader", async () => {
    const { exit, out } = await asked("tell", tiny, "--language", "nl", "--for", "child")
    expect(exit).toBe(0)
    expect(out).toContain("Wat er gebeurde")
  })
  it("in colour where that is asked for", async () => {
    expect((await omringd(["tell", tiny], { env: { FORCE_COLOR: "1" } })).out).toContain("\u001b[1m")
  })
  it("whole, each need by itself, where that is asked for", async () => {
    const [usual, whole] = await Promise.all([asked("tell", tiny), asked("tell", tiny, "--all")])
    expect(whole.exit).toBe(0)
    expect(whole.out.split("\n").length).toBeGreaterThan(usual.out.split("\n").length)
  })
  it("under the rules that the file names; under all documents' when it names none", () => written(changed("packs: [charter]\n", ""), async (file) => {
    const packsOf = async (one: string) => (JSON.parse((await asked("tell", one, "--json")).out) as Telling).packs.map((pack) => pack.split("@")[0])
    expect(await packsOf(tiny)).toEqual(["charter"])
    expect(await packsOf(file)).toEqual(["charter", "network", "partnership", "near-home", "dialogue"])
  }))
  it("as data", async () => {
    const { exit, out } = await asked("tell", tiny, "--json")
    expect(exit).toBe(0)
    const telling = JSON.parse(out) as Telling
    expect(Object.keys(telling)).toEqual(["omringd", "trajectory", "title", "source", "packs", "from", "until", "steps", "refusals", "safety", "deviations", "owed", "end"])
    expect(telling.steps).toHaveLength(12)
  })
  it("keeps what it recorded where it is told to, and goes on from there", () => inFolder(async (folder) => {
    const store = join(folder, "kept.db")
    const early = JSON.parse((await asked("tell", tiny, "--json", "--store", store, "--until", "2026-01-09")).out) as Telling
    expect(early.steps).toHaveLength(7)
    const first = await asked("tell", tiny, "--store", store)
    const second = await asked("tell", tiny, "--store", store)
    expect(first.exit).toBe(0)
    expect(second).toEqual(first)
    expect(await readdir(folder)).toContain("kept.db")
  }))
  it("leaves nothing behind when it is not told to keep it", () => inFolder(async (folder) => {
    expect((await omringd(["tell", tiny], { env: { TMPDIR: folder } })).exit).toBe(0)
    expect(await readdir(folder)).toEqual([])
  }))
  it("nor when it is stopped halfway", () => written(long, async (file, folder) => {
    const own = join(folder, "own")
    await mkdir(own)
    const { exit } = await omringd(["tell", file], { env: { TMPDIR: own }, stopWhen: async () => (await readdir(own)).length > 0 })
    expect(exit).toBe(143)
    expect(await readdir(own)).toEqual([])
  }))
  it("does not repeat what Node calls experimental; other warnings it does", async () => {
    const beside = `const { emitWarning } = process
      const waiting = setInterval(() => {
        if (process.emitWarning === emitWarning) return
        clearInterval(waiting)
        process.emitWarning("of SQLite", "ExperimentalWarning")
        process.emitWarning("of something else", "DeprecationWarning")
      }, 1).unref()`
    const { err } = await omringd(["tell", tiny], { beside })
    expect(err).toContain("of something else")
    expect(err).not.toContain("of SQLite")
  })
  it("ends quietly when whoever reads it has read enough", () => written(`${tinyText}${cups.slice(0, 300).join("")}`, async (file) => {
    const { err } = await omringd(["tell", file], { listensTo: 10 })
    expect(err).toBe("")
  }))
})

describe("what is wrong is said, with what to do next", () => {
  it("a wrong case file: every problem with its place, and exit code 2", () => written(changed("readBack: true", "readBack: perhaps").replace("title: A tiny case\n", ""), async (file, folder) => {
    const store = join(folder, "kept.db")
    const { exit, out, err } = await omringd(["tell", file, "--store", store])
    expect({ exit, out }).toEqual({ exit: 2, out: "" })
    expect(err.split("\n").slice(0, 2)).toEqual([`${file}:2:1  title  is missing`, expect.stringMatching(/^.*case\.yaml:\d+:15 {2}steps\[6\]\.readBack {2}must be true or false$/)])
    expect(err).toContain("2 problems in")
    expect(err).toContain("Nothing was recorded.")
    expect(await readdir(folder)).toEqual(["case.yaml"])
  }))
  it("no case file: exit code 2", async () => {
    const { exit, err } = await asked("tell", "nowhere.yaml")
    expect(exit).toBe(2)
    expect(err).toMatch(/^nowhere\.yaml:1:1 {2}there is no such file\n/)
  })
  it("thousands of problems are not all shown", () => written(changed("steps:\n", `steps:\n${"  - nothing\n".repeat(3_000)}`), async (file) => {
    const { err } = await asked("tell", file)
    expect(err.split("\n").length).toBeLessThan(60)
    expect(err).toMatch(/\.\.\. and \d{4} more/)
  }))
  it.each([
    ["a store that is none", async (folder: string) => writeFile(join(folder, "kept.db"), "not a database at all, but a text that is long enough to look at ".repeat(20)), /left as it is\. Name another --store, or bring back a copy\.\n$/],
    ["a store in a folder that is not there", () => Promise.resolve(), /See that its folder exists/]
  ])("%s: exit code 1", (name, prepare, expected) => inFolder(async (folder) => {
    await prepare(folder)
    const { exit, out, err } = await asked("tell", tiny, "--store", join(folder, name.includes("folder") ? "no/such/kept.db" : "kept.db"))
    expect({ exit, out }).toEqual({ exit: 1, out: "" })
    expect(err).toMatch(/^omringd could not use the store\. /)
    expect(err).toMatch(expected)
  }))
  it("a store that was told another case: exit code 1", () => written(changed("I come home too late.", "I come home late."), async (file, folder) => {
    const store = join(folder, "kept.db")
    await asked("tell", tiny, "--store", store)
    const { exit, err } = await asked("tell", file, "--store", store)
    expect(exit).toBe(1)
    expect(err).toContain("was told another case as tiny: step 3 was recorded there as another SignalReceived than this file has. Tell this file into another --store, or without one.")
  }))
  it.each([
    [["tell"], /missing required argument 'file'/], [["tell", tiny, "--language", "fr"], /Allowed choices are nl, en, sv/],
    [["tell", tiny, "--until", "2026-02-30"], /It must be a day that exists, written YYYY-MM-DD/],
    [["retain", "--store", tiny, "--on", "2026-3-2"], /It must be a day that exists/], [["partners", tiny, "--on", "02/03/2026"], /It must be a day that exists/],
    [["wander"], /unknown command 'wander'/], [["tell", tiny, "--fast"], /unknown option '--fast'/]
  ] as const)("omringd %s: exit code 1", async (args, expected) => {
    const { exit, out, err } = await asked(...args)
    expect({ exit, out }).toEqual({ exit: 1, out: "" })
    expect(err).toMatch(expected)
    expect(err).toContain("omringd --help")
  })
})

describe("omringd tell -", () => {
  it("tells what is piped in", async () => {
    const { exit, out, err } = await omringd(["tell", "-"], { input: tinyText })
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(out).toMatch(/^A tiny case\n/)
  })
  it("names the place of what is wrong in it, and takes no more than there is room for", async () => {
    const wrong = await omringd(["tell", "-"], { input: tinyText.replace("title: A tiny case\n", "") })
    expect(wrong.exit).toBe(2)
    expect(wrong.err).toMatch(/^-:\d+:1 {2}title {2}is missing\n/)
    expect((await omringd(["tell", "-"], { input: "#".repeat(2_000_001) })).err).toContain("more than 2000000 bytes are piped in")
  })
})

describe("what is nearly right", () => {
  it.each([[["tel"], "Did you mean tell?"], [["tell", tiny, "--languag", "nl"], "Did you mean --language?"], [["notices", "sned"], "Did you mean send?"]] as const)("omringd %s", async (args, says) => {
    expect((await asked(...args)).err).toContain(says)
  })
})

describe("omringd --help", () => {
  it("loads neither a store nor rules nor a lab", async () => {
    const beside = `import { registerHooks } from "node:module"
      registerHooks({ load: (url, context, next) => { if (url.includes("/packages/")) process.stderr.write(url + "\\n"); return next(url, context) } })`
    const loaded = async (...args: readonly string[]) => (await omringd(args, { beside })).err.split("\n").filter((url) => /packages\/(?:adapters|lab|conformance|rules)\//u.test(url) && !/rules\/src\/clauses/u.test(url))
    expect(await loaded("--help")).toEqual([])
    expect((await loaded("tell", tiny)).length).toBeGreaterThan(10)
  })
  it("shows what there is, with examples and exit codes", async () => {
    const { exit, out } = await asked("--help")
    expect(exit).toBe(0)
    for (const part of ["tell [options] <file>", "schema [options] [name]", "Examples:", "Exit codes:", "a file that was read is wrong"]) expect(out).toContain(part)
    for (const part of ["--until <day>", "2  the case file is wrong"]) expect((await asked("tell", "--help")).out).toContain(part)
    expect((await asked("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe("omringd schema", () => {
  it("prints JSON Schema of a step, of all steps, of a case file", async () => {
    const schemaOf = async (...args: readonly string[]) => JSON.parse((await asked("schema", ...args)).out) as { readonly $ref?: string; readonly title?: string; readonly $defs: object }
    expect((await schemaOf("GoalSet")).$ref).toBe("#/$defs/GoalSet")
    expect((await schemaOf()).$ref).toBe("#/$defs/Step")
    expect((await schemaOf("case-file")).title).toBe("A case file of omringd, format 1")
  })
  it("names the nearest step when there is none", async () => {
    const { exit, err } = await asked("schema", "GoalSett")
    expect(exit).toBe(1)
    expect(err).toMatch(/^GoalSett is not a step \(expected GoalSet, /)
  })
})
