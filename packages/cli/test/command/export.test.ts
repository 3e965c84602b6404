/** `omringd export`: the tiny case out of a store, with and without disguise, and what goes wrong. */
import { readdir, readFile, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { PassThrough } from "node:stream"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { run } from "../../src/command/run.ts"
import { inFolder, tinyFile } from "../tiny.ts"

const ran = async (...args: readonly string[]) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const exit = await run(args, "1.2.3", { stdout, stderr, width: 96 })
  const read = (stream: PassThrough) => String((stream.read() as Buffer | null) ?? "")
  return { exit, out: read(stdout), err: read(stderr) }
}

interface Told {
  readonly folder: string
  readonly store: string
  readonly out: string
}
const told = (use: (told: Told) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const store = join(folder, "kept.db")
    await ran("tell", fileURLToPath(tinyFile), "--store", store)
    await use({ folder, store, out: join(folder, "log") })
  })

describe("omringd export", () => {
  it("writes what is kept as OCEL, says how much, and leaves the store as it was", () => told(async ({ folder, store, out }) => {
    const before = await readFile(store)
    const { exit, out: said, err } = await ran("export", "--store", store, "--as", "ocel", "--out", out)
    expect({ exit, err }).toEqual({ exit: 0, err: "" })
    expect(said).toBe(`${store}: 12 steps of 1 trajectory in ${out}. References to people are as they are: --pseudonyms gives them other names.\n`)
    const { events, objects } = JSON.parse(await readFile(out, "utf8")) as { readonly events: readonly unknown[]; readonly objects: readonly { readonly id: string }[] }
    expect(events).toHaveLength(12)
    expect(objects.map(({ id }) => id)).toContain("tiny")
    expect(await readFile(store)).toEqual(before)
    expect(await readdir(folder)).toEqual(["kept.db", "log"])
  }))
  it("writes XES that names nobody with pseudonyms, the same each time under a kept key", () => told(async ({ folder, store, out }) => {
    const key = join(folder, "key")
    const args = ["export", "--store", store, "--as", "xes", "--pseudonyms", "--times", "week", "--out", out]
    expect(await ran(...args)).toEqual({ exit: 0, err: "", out: `${store}: 12 steps of 1 trajectory in ${out}.\n` })
    const without = await readFile(out, "utf8")
    expect(without).not.toContain("\"tiny\"")
    const kept = async () => {
      expect(await ran(...args, "--key", key)).toMatchObject({ exit: 0, err: "" })
      return readFile(out, "utf8")
    }
    const [first, second] = [await kept(), await kept()]
    expect(first).toBe(second)
    expect(first).not.toBe(without)
    expect((await stat(key)).mode & 0o777).toBe(0o600)
  }))
  it("says what is wrong, and writes nothing", () => told(async ({ folder, store, out }) => {
    const fails = async (expected: RegExp, ...args: readonly string[]) => {
      const { exit, out: said, err } = await ran("export", ...args)
      expect({ exit, said }).toEqual({ exit: 1, said: "" })
      expect(err).toMatch(expected)
    }
    const key = join(folder, "key")
    await writeFile(key, "not a key")
    await fails(/either --store FILE or --postgres URL/u, "--as", "xes", "--out", out)
    await fails(/Allowed choices are ocel, xes/u, "--store", store, "--as", "csv", "--out", out)
    await fails(/A key is for --pseudonyms or --times/u, "--store", store, "--as", "xes", "--out", out, "--key", key)
    await fails(/holds no key: 64 digits/u, "--store", store, "--as", "xes", "--pseudonyms", "--out", out, "--key", key)
    await fails(/no such file/u, "--store", join(folder, "nowhere.db"), "--as", "xes", "--out", out)
    await fails(/could not write .*See that its folder exists/u, "--store", store, "--as", "xes", "--out", join(folder, "no", "log"))
    const database = new DatabaseSync(store)
    database.exec("UPDATE steps SET taken = '{}' WHERE number = 3")
    database.close()
    await fails(/step 3 of tiny cannot be read/u, "--store", store, "--as", "xes", "--out", out)
    expect(await readdir(folder)).toEqual(["kept.db", "key"].toSorted())
  }))
})
