/** `--quiet`: the answer and what goes wrong stay, everything said beside them goes. */
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { awake } from "../notices/program.ts"
import { inFolder, tinyFile } from "../tiny.ts"
import { asked, askedAt, everyCommand, pathOf } from "./asked.ts"

const tiny = fileURLToPath(tinyFile)

const withStore = (use: (store: readonly string[], folder: string) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    const store = join(folder, "kept.db")
    await asked("tell", tiny, "--store", store)
    await use(["--store", store], folder)
  })

describe("--quiet", () => {
  it("is there for every command that does something", () => {
    const leaves = everyCommand().filter(({ commands }) => commands.length === 0)
    expect(leaves.filter(({ options }) => !options.some(({ long, short }) => long === "--quiet" && short === "-q")).map(pathOf)).toEqual([])
  })
  it.each(["-q", "--quiet"])("leaves out remarks and keeps the answer: %s", (quiet) => withStore(async (store, folder) => {
    const lines: readonly (readonly [args: readonly string[], remark: string, answer: string])[] = [
      [["verify", ...store], "Without an anchor", "all as they were recorded."],
      [["anchor", ...store, "--to", join(folder, quiet)], "It is the first time", "anchored."],
      [["export", ...store, "--as", "xes", "--out", join(folder, "log.xes")], "--pseudonyms gives them other names", "log.xes."]
    ]
    for (const [args, remark, answer] of lines) {
      const anchored = args[0] === "anchor" ? args.map((one) => one.replace(quiet, `${quiet}-first`)) : args
      const [loud, hushed] = [await asked(...anchored), await asked(...args, quiet)]
      expect(loud.out).toContain(remark)
      expect(hushed).toMatchObject({ exit: 0, err: "" })
      expect(hushed.out).not.toContain(remark)
      expect(hushed.out).toContain(answer)
    }
  }))
  it("says nothing of what was brought, as long as all of it was", () => withStore(async (store, folder) => {
    const people = join(folder, "people.yaml")
    await writeFile(people, awake)
    const send = ["notices", "send", ...store, "--people", people, "--to", "console", "--once", "--since", "2030-01-01"]
    expect((await asked(...send)).err).toMatch(/^\d+ notices brought\.\n$/u)
    expect(await asked(...send, "--quiet")).toEqual({ exit: 0, out: "", err: "" })
  }))
  it("keeps what goes wrong, and the exit code", async () => {
    const loud = await asked("tell", "nowhere.yaml")
    expect(loud.err).toContain("there is no such file")
    expect(await asked("tell", "nowhere.yaml", "--quiet")).toEqual(loud)
    expect(await asked("tell", "-q", "nowhere.yaml", "--json")).toEqual(await asked("tell", "nowhere.yaml", "--json"))
  })
  it("says as much of a case as is said without it, also to who watches", async () => {
    expect(await askedAt({ isWatched: true }, "tell", tiny, "-q")).toEqual(await asked("tell", tiny))
  })
  it("after -- is no option", async () => {
    expect((await asked("tell", "--", "--quiet")).err).toContain("--quiet:1:1")
  })
})
