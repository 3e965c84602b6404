import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const readme = readFileSync(here("../../README.md"), "utf8")
const source = readFileSync(here("../src/first-step.ts"), "utf8")

describe("the README's example", () => {
  it("is the file that runs", () => {
    expect(readme).toContain("```ts\n" + source + "```")
  })
  it("prints what the README says it prints", () => {
    const options = ["--conditions=@omringd/source", "--disable-warning=ExperimentalWarning"]
    const printed = execFileSync(process.execPath, [...options, here("../src/first-step.ts")], { encoding: "utf8" })
    expect(readme).toContain("```\n" + printed + "```")
  })
  it("is no longer than 120 lines", () => {
    expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(120)
  })
})
