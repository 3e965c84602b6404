/** `omringd export`: the tiny case out of a store, with and without disguise, and what goes wrong. */
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { smallStudy } from "../simulating/study.ts"
import { inFolder, tinyFile } from "../tiny.ts"
import { inPlace } from "./families.ts"
import { asked } from "../program/asked.ts"

interface Told {
  readonly folder: string
  readonly store: string
  readonly out: string
}
const told = (use: (told: Told) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const store = join(folder, "kept.db")
    await asked("tell", fileURLToPath(tinyFile), "--store", store)
    await use({ folder, store, out: join(folder, "log") })
  })

describe("omringd export", () => {
  it("writes what is kept as OCEL, says how much, and leaves the store as it was", () => told(async ({ folder, store, out }) => {
    const before = await readFile(store)
    const { exit, out: said, err } = await asked("export", "--store", store, "--as", "ocel", "--out", out)
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
    expect(await asked(...args)).toEqual({ exit: 0, err: "", out: `${store}: 12 steps of 1 trajectory in ${out}.\n` })
    const without = await readFile(out, "utf8")
    expect(without).not.toContain("\"tiny\"")
    const kept = async () => {
      expect(await asked(...args, "--key", key)).toMatchObject({ exit: 0, err: "" })
      return readFile(out, "utf8")
    }
    const [first, second] = [await kept(), await kept()]
    expect(first).toBe(second)
    expect(first).not.toBe(without)
    expect((await stat(key)).mode & 0o777).toBe(0o600)
  }))
  it("takes sealed words nowhere, and needs no key to leave without them", () => inPlace(async ({ folder, store, keyring }) => {
    await rm(keyring, { recursive: true })
    for (const as of ["ocel", "xes"]) {
      const out = join(folder, as)
      expect(await asked("export", "--store", store, "--as", as, "--pseudonyms", "--out", out)).toEqual({ exit: 0, err: "", out: `${store}: 19 steps of 3 trajectories in ${out}.\n` })
      const text = await readFile(out, "utf8")
      expect(text).not.toMatch(/worries in|goodbye to|\bnoor\b|\bels\b|sealed|1985/u)
      expect(text.match(/InvolvementEnded/gu)?.length).toBeGreaterThanOrEqual(3)
    }
  }))
  it("tells a simulated replication again: the arm and the replication that are asked, and what there is when they are not there", () => inFolder(async (folder) => {
    const [study, results, out] = [join(folder, "study.yaml"), join(folder, "results"), join(folder, "log")]
    await writeFile(study, (await smallStudy()).replace("replications: 3", "replications: 2"))
    expect((await asked("simulate", study, "--out", results)).exit).toBe(0)
    const exported = await asked("export", "--run", results, "--arm", "all documents", "--replication", "2", "--as", "ocel", "--out", out)
    expect(exported).toMatchObject({ exit: 0, err: "" })
    const { events, objects } = JSON.parse(await readFile(out, "utf8")) as { readonly events: readonly unknown[]; readonly objects: readonly { readonly type: string }[] }
    expect(exported.out).toBe(`${results}, all documents, replication 2: ${events.length} steps of ${objects.filter(({ type }) => type === "trajectory").length} trajectories in ${out}.\n`)
    const kept = JSON.parse(await readFile(join(results, "replications", "2-2.json"), "utf8")) as { readonly replication: { readonly families: readonly { readonly steps: number }[] } }
    expect(events.length).toBeGreaterThan(kept.replication.families.reduce((sum, { steps }) => sum + steps, 0)) // the warm-up is told too
    const again = async (...args: readonly string[]) => (await asked("export", "--as", "xes", "--out", join(folder, "none"), ...args)).err
    expect(await again("--run", results, "--arm", "al documents")).toMatch(/has no arm "al documents". Its arms: "charter", "all documents", "charter, one consultant more". Nothing was exported/u)
    expect(await again("--run", results, "--replication", "3")).toMatch(/has replications 1 to 2/u)
    expect(await again("--run", folder)).toMatch(/holds no run: there is no manifest.json/u)
    expect(await again("--run", results, "--store", "kept.db")).toMatch(/one of --store FILE, --postgres URL and --run FOLDER/u)
    expect(await again("--store", "kept.db", "--arm", "charter")).toMatch(/of a simulated run: name its folder/u)
    await writeFile(join(results, "manifest.json"), (await readFile(join(results, "manifest.json"), "utf8")).replace("\"omringd\": \"1.2.3\"", "\"omringd\": \"1.2.2\""))
    expect(await again("--run", results)).toMatch(/under other packs or another release \(omringd 1.2.2/u)
    await writeFile(join(results, "manifest.json"), "{")
    expect(await again("--run", results)).toMatch(/is not as a run left it/u)
    expect((await readdir(folder)).toSorted()).toEqual(["log", "results", "study.yaml"])
  }), 60_000)
  it("says what is wrong, and writes nothing", () => told(async ({ folder, store, out }) => {
    const fails = async (expected: RegExp, ...args: readonly string[]) => {
      const { exit, out: said, err } = await asked("export", ...args)
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
