/** `--json`: one document on standard output with the keys that are documented; what went wrong as one document on standard error. */
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { helpOf } from "../../src/program/help.ts"
import { changed, inFolder } from "../tiny.ts"
import { asked, everyCommand, pathOf } from "./asked.ts"

const published = (path: string) => fileURLToPath(new URL(`../../../../examples/${path}`, import.meta.url))
const keysOf = (path: string): readonly string[] => helpOf(everyCommand().find((command) => pathOf(command) === `omringd ${path}`) ?? everyCommand()[0]!)?.json ?? []
const documentIn = (text: string) => JSON.parse(text) as { readonly [key: string]: unknown }

describe("--json", () => {
  it("answers with the keys that are documented", () => inFolder(async (folder) => {
    const store = join(folder, "omringd.db")
    await asked("tell", published("cases/spink.yaml"), "--store", store)
    const lines: readonly (readonly [path: string, args: readonly string[]])[] = [
      ["tell", [published("cases/spink.yaml")]],
      ["partners", [published("partners.yaml"), "--need", "evenings-off", "--near", "oudstraat"]],
      ["glossary", []],
      ["verify", ["--store", store]],
      ["anchor", ["--store", store, "--to", join(folder, "anchor")]],
      ["export", ["--store", store, "--as", "ocel", "--out", join(folder, "log.json")]],
      ["notices rules", []],
      ["notices send", ["--store", store, "--people", published("people.yaml"), "--to", "console", "--once", "--since", "2030-01-01"]],
      ["notices parked", ["--store", store]],
      ["notices resume", ["--store", store, "--all"]],
      ["explore", ["--states", "20"]]
    ]
    for (const [path, args] of lines) {
      const { exit, out, err } = await asked(...path.split(" "), ...args, "--json")
      expect({ path, exit, err }).toEqual({ path, exit: 0, err: "" })
      expect(Object.keys(documentIn(out)), path).toEqual(expect.arrayContaining([...keysOf(path)]))
      expect(keysOf(path).length).toBeGreaterThan(0)
    }
  }), 60_000)
  it("says what went wrong as one document, with each problem and its place", () => inFolder(async (folder) => {
    const file = join(folder, "case.yaml")
    await writeFile(file, changed("readBack: true", "readBack: perhaps").replace("title: A tiny case\n", ""))
    const { exit, out, err } = await asked("tell", file, "--json")
    expect({ exit, out }).toEqual({ exit: 2, out: "" })
    expect(documentIn(err)).toMatchObject({ omringd: 1, exit: 2, wrong: [{ file, problems: [{ line: 2, column: 1, problem: "is missing" }, { column: 15, problem: "must be true or false" }] }] })
  }))
  it("says so also of options that are not understood, and keeps what comes after -- apart", async () => {
    const wrong = await asked("tell", "--json", "--fast")
    expect(wrong.exit).toBe(1)
    expect(documentIn(wrong.err)["said"]).toContain("error: unknown option '--fast'")
    expect((await asked("tell", "nowhere.yaml", "--", "--json")).err).not.toMatch(/^\{/u)
  })
  it("is refused where there is no end to answer at", async () => {
    const { exit, err } = await asked("notices", "send", "--store", "x.db", "--people", "people.yaml", "--to", "console", "--json")
    expect(exit).toBe(1)
    expect(documentIn(err)["said"]).toEqual(["One document is there at the end: say --once with --json."])
  })
})
