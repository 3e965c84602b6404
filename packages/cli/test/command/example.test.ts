/** A file to begin from: each is the one that is published, and is read by the command it is for. */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readCaseFile } from "../../src/case-file/read.ts"
import { exampleNames, examples } from "../../src/example/names.ts"
import { packNames } from "../../src/packs.ts"
import { readWorldFile } from "../../src/exploring/file.ts"
import { asked } from "../program/asked.ts"
import { inFolder } from "../tiny.ts"

const printed = async (name: string): Promise<string> => {
  const { exit, out, err } = await asked("example", name)
  expect({ exit, err }).toEqual({ exit: 0, err: "" })
  return out
}

describe("omringd example", () => {
  it("names every one", async () => {
    const { out } = await asked("example")
    expect(out.trim().split("\n").map((line) => line.split(" ")[0])).toEqual([...exampleNames])
  })
  it.each(exampleNames)("prints %s as it is published, but for where our own editor finds its schema", async (name) => {
    const text = readFileSync(new URL(`../../../../examples/${examples[name].at}`, import.meta.url), "utf8")
    const out = await printed(name)
    expect(text.endsWith(out)).toBe(true)
    expect(text.length - out.length).toBeLessThan(100)
    expect(out).not.toContain("$schema")
  })
  it.each(exampleNames.filter((name) => examples[name].is.startsWith("a case file")))("%s is a case file", async (name) => {
    expect(readCaseFile(await printed(name), packNames)).toHaveProperty("caseFile")
  })
  it.each(["two-aunts.yaml", "weeks.yaml", "everything.yaml"])("%s is a world", async (name) => {
    expect(readWorldFile(await printed(name))).toHaveProperty("written")
  })
  it("partners.yaml is a directory", () => inFolder(async (folder) => {
    const file = join(folder, "partners.yaml")
    writeFileSync(file, await printed("partners.yaml"))
    expect((await asked("partners", file, "--need", "evenings-off", "--near", "oudstraat")).exit).toBe(0)
  }))
  it("says which there are when there is none of that name", async () => {
    const { exit, err } = await asked("example", "spinks.yaml")
    expect(exit).toBe(1)
    expect(err).toContain("There is no example spinks.yaml")
    for (const name of exampleNames) expect(err).toContain(name)
  })
})
