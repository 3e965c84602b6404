/** Completion in real shells: commands, options, their choices, files; and nothing typed is carried out. */
import { mkdir, readdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { offeredBy } from "../../src/completion/Offered.ts"
import { asked, program } from "../program/asked.ts"
import { inFolder } from "../tiny.ts"
import { shells } from "./shells.ts"

describe.each(shells)("in $name", ({ name, isThere, completes }) => {
  const completed = async (...words: readonly string[]) => {
    const { exit, out } = await asked("completion", name)
    expect(exit).toBe(0)
    return [...new Set(completes(out, ["omringd", ...words]))].toSorted()
  }
  it.skipIf(!isThere)("commands", async () => {
    expect(await completed("ex")).toEqual(["example", "explore", "export"])
    expect(await completed("notices", "")).toEqual(["parked", "resume", "rules", "send"])
    expect(await completed("")).toEqual(offeredBy(program()).commands.map(({ path }) => path[0] ?? "").toSorted())
  })
  it.skipIf(!isThere)("options of a command, and of a command in a command", async () => {
    expect(await completed("tell", "--la")).toEqual(["--language"])
    expect(await completed("notices", "send", "--o")).toEqual(["--once"])
  })
  it.skipIf(!isThere)("the choices of an option", async () => {
    expect(await completed("tell", "--language", "")).toEqual(["en", "nl", "sv"])
    expect(await completed("export", "--as", "o")).toEqual(["ocel"])
  })
  it.skipIf(!isThere)("a step by its name, where one can be named", async () => {
    expect(await completed("schema", "Goal")).toEqual(["GoalSet"])
  })
  it.skipIf(!isThere)("files", () => inFolder(async (folder) => {
    await writeFile(join(folder, "spink case.yaml"), "")
    await mkdir(join(folder, "spare"))
    const found = (await completed("tell", join(folder, "sp"))).map((one) => one.replaceAll("\\", "").replace(/\/$/u, "").split("/").at(-1) ?? "")
    expect([...new Set(found)].filter((one) => one.startsWith("sp"))).toEqual(["spare", "spink case.yaml"])
  }))
  it.skipIf(!isThere)("without carrying out what was typed", () => inFolder(async (folder) => {
    await completed("tell", `'$(touch ${join(folder, "carried-out")})'`, "--la")
    expect(await readdir(folder)).toEqual([])
  }))
})
