/** A vendor's pack, tested by its own command under node:test: it passes, and when it is broken it fails at the clause that says so. */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const folder = fileURLToPath(new URL("../vendor-pack", import.meta.url))
const { scripts } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")) as { readonly scripts: { readonly test: string } } // its own

const tested = (cwd: string) => {
  const [, ...options] = scripts.test.split(" ")
  const { status, stdout } = spawnSync(process.execPath, [...options, "--test-reporter=tap"], { cwd, encoding: "utf8" })
  return { status, stdout }
}

/** A copy within the folder, so that it finds the same packages, with this text otherwise. */
const testedWith = (text: string, instead: string) => {
  const copy = fs.mkdtempSync(path.join(folder, "copy-"))
  try {
    for (const part of ["src", "test", "package.json"]) fs.cpSync(path.join(folder, part), path.join(copy, part), { recursive: true })
    const file = path.join(copy, "src", "answered.ts")
    const source = fs.readFileSync(file, "utf8")
    expect(source).toContain(text)
    fs.writeFileSync(file, source.replaceAll(text, instead))
    return tested(copy)
  } finally {
    fs.rmSync(copy, { recursive: true })
  }
}

describe("a vendor's pack under node:test", () => {
  it("keeps every clause, and shows those that were passed over", () => {
    const { status, stdout } = tested(folder)
    expect(stdout).toMatch(/^\s*ok \d+ - pack-26 /mu)
    expect(stdout).toMatch(/^\s*ok \d+ - pack-31 .*# SKIP/mu)
    expect(stdout).not.toMatch(/^\s*not ok/mu)
    expect(status).toBe(0)
  })
  it.each([
    ["a step that does not help is named", '.metBy("FeedbackAnswered")', '.metBy("FeedbackAsked")', "pack-26"],
    ["a text names someone whom no need is about", "Before we leave, {person}", "Before we leave, {parent}", "pack-19"]
  ])("fails when %s", (_, text, instead, clause) => {
    const { status, stdout } = testedWith(text, instead)
    expect(stdout.match(/(?<=^\s*not ok \d+ - )pack-\d+(?= )/gmu)).toContain(clause)
    expect(status).toBe(1)
  })
})
