/** What docs/notices.md shows: the program that embeds notices is a file that runs. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const page = readFileSync(here("../../docs/notices.md"), "utf8")
const source = readFileSync(here("../src/notices.ts"), "utf8")

describe("the page about notices", () => {
  it("shows the file that runs", () => {
    expect(page).toContain("```ts\n" + source + "```")
  })
  it("and what that prints", () => {
    const folder = mkdtempSync(join(tmpdir(), "omringd-notices-"))
    try {
      const options = ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning"]
      const printed = execFileSync(process.execPath, [...options, here("../src/notices.ts"), join(folder, "omringd.db")], { encoding: "utf8" })
      expect(printed).not.toBe("")
      expect(page).toContain("```\n" + printed + "```")
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
