/** The command as it is run, as a process of its own: what it keeps, and how it goes on. */
import { spawn } from "node:child_process"
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parquetReadObjects } from "hyparquet"
import { describe, expect, it } from "vitest"
import { smallStudy } from "../simulating/study.ts"
import { isAsDescribed } from "../program/described.ts"
import { inFolder } from "../tiny.ts"

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url))

interface Ended {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}
const simulate = (folder: string, args: readonly string[], stop?: { readonly signal: NodeJS.Signals; readonly when: () => Promise<boolean> }): Promise<Ended> =>
  new Promise<Ended>((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=@omringd/source", main, "simulate", ...args], { cwd: folder })
    let out = ""
    let err = ""
    child.stdout.setEncoding("utf8").on("data", (part: string) => { out += part })
    child.stderr.setEncoding("utf8").on("data", (part: string) => { err += part })
    let isAsked = false // a second time would end it there and then
    const waiting = setInterval(() => {
      void stop?.when().then((isSo) => (isAsked ||= isSo && child.kill(stop.signal)))
    }, 5)
    child.on("error", reject)
    child.on("close", (exit) => {
      clearInterval(waiting)
      resolve({ exit, out, err })
    })
  }).then((ended) => {
    isAsDescribed(["simulate", ...args], ended)
    return ended
  })

const keptIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(join(folder, "replications"))).filter((name) => name.endsWith(".json"))
  } catch {
    return []
  }
}
/** Every file in a folder with its bytes. */
const bytesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const read = await Promise.all(files.map(async ({ parentPath, name }) => [join(parentPath, name).slice(folder.length), (await readFile(join(parentPath, name))).toString("base64")] as const))
  return Object.fromEntries(read.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
const withStudy = (work: (folder: string) => Promise<void>) => inFolder(async (folder) => {
  await writeFile(join(folder, "study.yaml"), await smallStudy())
  await work(folder)
})

describe("omringd simulate", () => {
  it("comes to the same bytes on one worker and on two, stopped and gone on, killed and gone on", () => withStudy(async (folder) => {
    const one = await simulate(folder, ["study.yaml", "--out", "one"])
    expect(one).toMatchObject({ exit: 0, err: "" })
    const whole = await bytesIn(join(folder, "one"))
    expect(Object.keys(whole)).toHaveLength(8 + 9)

    expect(await simulate(folder, ["study.yaml", "--out", "two", "--workers", "2"])).toEqual(one)
    expect(await bytesIn(join(folder, "two"))).toEqual(whole)

    const stopped = await simulate(folder, ["study.yaml", "--out", "stopped"], { signal: "SIGTERM", when: async () => (await keptIn(join(folder, "stopped"))).length >= 2 })
    expect(stopped.exit).toBe(143)
    expect(stopped.err).toMatch(/^Interrupted: \d of 9 replications are kept in stopped/)
    const kept = (await keptIn(join(folder, "stopped"))).length
    expect(kept).toBeGreaterThanOrEqual(2)
    expect(kept).toBeLessThan(9)
    expect(await simulate(folder, ["study.yaml", "--out", "stopped", "--workers", "2"])).toEqual(one)
    expect(await bytesIn(join(folder, "stopped"))).toEqual(whole)

    await simulate(folder, ["study.yaml", "--out", "killed"], { signal: "SIGKILL", when: async () => (await keptIn(join(folder, "killed"))).length >= 2 })
    expect((await keptIn(join(folder, "killed"))).length).toBeLessThan(9)
    expect(await simulate(folder, ["study.yaml", "--out", "killed"])).toEqual(one)
    expect(await bytesIn(join(folder, "killed"))).toEqual(whole)
  }), 120_000)

  it("finds the disk full, says so, and goes on when there is room", () => withStudy(async (folder) => {
    await mkdir(join(folder, "full", "replications"), { recursive: true })
    await symlink("/dev/full", join(folder, "full", "replications", "2-2.json.half")) // whatever is written there finds no room
    const full = await simulate(folder, ["study.yaml", "--out", "full"])
    expect(full.exit).toBe(1)
    expect(full.err).toMatch(/^The disk is full. What was done is kept in full: make room. Run the same again/)
    expect((await keptIn(join(folder, "full"))).length).toBeLessThan(9)
    expect(await simulate(folder, ["study.yaml", "--out", "full"])).toMatchObject({ exit: 0, err: "" })
    expect(await simulate(folder, ["study.yaml", "--out", "room"])).toMatchObject({ exit: 0 })
    expect(await bytesIn(join(folder, "full"))).toEqual(await bytesIn(join(folder, "room")))
  }), 120_000)

  it("writes the same tables as CSV and as Parquet, and a manifest that holds the study", () => withStudy(async (folder) => {
    const { exit, out } = await simulate(folder, ["study.yaml", "--out", "out", "--json"])
    expect(exit).toBe(0)
    expect((JSON.parse(out) as { readonly files: readonly string[] }).files).toHaveLength(8)
    for (const name of ["families", "replications", "summary"]) {
      const bytes = await readFile(join(folder, "out", `${name}.parquet`))
      const rows = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) })
      const [head = "", ...lines] = (await readFile(join(folder, "out", `${name}.csv`), "utf8")).trimEnd().split("\n")
      expect(rows.length).toBeGreaterThan(0)
      expect(lines).toHaveLength(rows.length)
      expect(head.split(",")).toEqual(Object.keys(rows[0] ?? {}))
      const cell = (value: unknown) => (typeof value === "string" && value.includes(",") ? `"${value}"` : typeof value === "number" || typeof value === "string" ? `${value}` : "")
      expect(rows.map((row) => Object.values(row).map(cell).join(","))).toEqual(lines)
    }
    const manifest = JSON.parse(await readFile(join(folder, "out", "manifest.json"), "utf8")) as { readonly study: { readonly seed: number }; readonly seed: number; readonly packs: object; readonly studySha256: string }
    expect(manifest.studySha256).toMatch(/^[0-9a-f]{64}$/)
    expect(manifest.study.seed).toBe(manifest.seed)
    expect(manifest.packs).toMatchObject({ charter: [expect.stringMatching(/^charter@/)] })

    // A pack that holds something else under the same version is not gone on with, also when the replications alone are left.
    const made = await readFile(join(folder, "out", "manifest.json"), "utf8")
    await writeFile(join(folder, "out", "manifest.json"), made.replace(/("network@[^"]+": ")[0-9a-f]{4}/u, "$10000"))
    const changed = await simulate(folder, ["study.yaml", "--out", "out"])
    expect(changed).toMatchObject({ exit: 1, out: "", err: expect.stringMatching(/^out was begun when network@\S+ held something else under the same version. Choose another folder with --out/) })
    await rm(join(folder, "out", "manifest.json"))
    const kept = await readFile(join(folder, "out", "replications", "1-1.json"), "utf8")
    await writeFile(join(folder, "out", "replications", "1-1.json"), kept.replace(/"run":"[0-9a-f]{4}/u, "\"run\":\"0000"))
    const apart = await simulate(folder, ["study.yaml", "--out", "out"])
    expect(apart).toMatchObject({ exit: 1, out: "", err: expect.stringMatching(/^out\/replications\/1-1.json is of another run: .* put out away and begin anew.\n$/) })
    await writeFile(join(folder, "out", "replications", "1-1.json"), kept)
    await writeFile(join(folder, "out", "manifest.json"), made)

    // The folder is of this study: another one is not mixed into it.
    await writeFile(join(folder, "study.yaml"), (await smallStudy()).replace("seed: 20261129", "seed: 1"))
    const other = await simulate(folder, ["study.yaml", "--out", "out"])
    expect(other).toMatchObject({ exit: 1, err: expect.stringMatching(/^out holds what another study came to/) })
  }), 120_000)

  it("makes the same run again from its manifest, and none from one that was changed", () => withStudy(async (folder) => {
    const first = await simulate(folder, ["study.yaml", "--out", "first"])
    expect(first).toMatchObject({ exit: 0, err: "" })
    expect(await simulate(folder, ["first/manifest.json", "--out", "again", "--workers", "2"])).toEqual(first)
    expect(await bytesIn(join(folder, "again"))).toEqual(await bytesIn(join(folder, "first")))
    const text = await readFile(join(folder, "first", "manifest.json"), "utf8")
    await writeFile(join(folder, "changed.json"), text.replace('"replications": 3', '"replications": 4'))
    const changed = await simulate(folder, ["changed.json", "--out", "changed"])
    expect(changed).toMatchObject({ exit: 2, out: "", err: expect.stringMatching(/changed.json:\d+:\d+ {2}study {2}is not the study that was simulated/) })
    expect(await readdir(folder)).toEqual(["again", "changed.json", "first", "study.yaml"])
  }), 120_000)

  it("leaves a page of what it came to, in the language that was asked, on which figures and assumptions stand apart", () => withStudy(async (folder) => {
    const { out } = await simulate(folder, ["study.yaml", "--out", "out", "--language", "nl", "--json"])
    const { summary } = JSON.parse(out) as { readonly summary: readonly { readonly interval?: { readonly mean: number } }[] }
    const html = await readFile(join(folder, "out", "report.html"), "utf8")
    expect(html).toContain("<html lang=\"nl\">")
    expect(html).toContain("<h1>One more consultant, and more promises</h1>")
    expect(html).not.toMatch(/<script|\bsrc=/u)
    const number = new Intl.NumberFormat("nl-BE", { maximumSignificantDigits: 4 })
    const means = summary.flatMap(({ interval }) => (interval === undefined ? [] : [`<td class="number">${number.format(interval.mean)}</td>`]))
    expect(means.length).toBeGreaterThan(20)
    expect(means.filter((mean) => !html.includes(mean))).toEqual([])
    const [published = "", assumed = ""] = html.split("Aannames</caption>")
    expect(published).toContain("https://www.jaarverslagjeugdhulp.be/")
    expect(assumed).not.toContain("https://www.jaarverslagjeugdhulp.be/")
    expect(assumed).toContain("nothing published counts who says yes")
  }), 120_000)

  it("names every mistake of a study and simulates nothing", () => withStudy(async (folder) => {
    await writeFile(join(folder, "study.yaml"), (await smallStudy()).replace("value: 4706", "value: -1").replace("seed:", "sead:"))
    const { exit, err, out } = await simulate(folder, ["study.yaml", "--out", "out"])
    expect({ exit, out }).toEqual({ exit: 2, out: "" })
    expect(err).toMatch(/study.yaml:\d+:\d+ {2}sead {2}is not known here/)
    expect(err).toMatch(/study.yaml:\d+:\d+ {2}numbers.signals-a-year.value {2}must be from 0.001/)
    expect(await readdir(folder)).toEqual(["study.yaml"])
  }))

  // Where a folder is refused as if the one above it were missing, making them all at once never ended.
  it.runIf(process.platform === "linux")("says at once of a folder that cannot be made which it is, and what to do", () => withStudy(async (folder) => {
    await writeFile(join(folder, "file"), "")
    for (const [out, code] of [["/proc/x", "ENOENT"], ["/proc/x/y", "ENOENT"], ["file/x", "ENOTDIR"], [`${"x".repeat(300)}/y`, "ENAMETOOLONG"]] as const) {
      const { exit, err } = await simulate(folder, ["study.yaml", "--out", out])
      expect([exit, err]).toEqual([1, expect.stringMatching(new RegExp(`cannot be made or written to \\(${code}\\). Name with --out a folder`))])
      expect(err).toContain(out.split("/y")[0])
    }
  }), 30_000)

  it("says how long it still takes", async () => {
    const { timeLeft } = await import("../../src/simulating/time-left.ts")
    expect([timeLeft(1_000, 0, 10), timeLeft(10_000, 1, 3), timeLeft(60_000, 1, 11), timeLeft(3_600_000, 1, 5)]).toEqual(["", "about 20 s left", "about 10 min left", "about 4 h left"])
  })
})
