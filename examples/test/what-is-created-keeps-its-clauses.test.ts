/** Each kind of repository that `npm create @omringd/adapter` makes, tested by its own tests: they pass, and when it is broken they fail at the clause that says so. */
import { spawnSync } from "node:child_process"
import * as fs from "node:fs"
import * as path from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it, vi } from "vitest"

vi.setConfig({ testTimeout: 180_000 }) // each runs a whole suite twice, in a process of its own

const examples = fileURLToPath(new URL("../", import.meta.url))
const home = fs.mkdtempSync(path.join(examples, "created-")) // in here it finds the packages of this workspace
afterAll(() => { fs.rmSync(home, { recursive: true }) })

const tested = (folder: string) => {
  const { status, stdout } = spawnSync(process.execPath, ["--conditions=@omringd/source", "--test", "--test-reporter=tap"], { cwd: path.join(home, folder), encoding: "utf8" })
  return { status, failed: stdout.match(/(?<=^\s*not ok \d+ - )[a-z]+-\d+(?= )/gmu) ?? [], kept: (stdout.match(/^\s*ok \d+ - [a-z]+-\d+ (?!.*# SKIP)/gmu) ?? []).length }
}
const created = (what: string, folder: string, ...args: readonly string[]): string => {
  const { status, stderr } = spawnSync(process.execPath, [path.join(examples, `../packages/create-${what}/src/main.mjs`), "our-own", "--folder", folder, ...args], { cwd: home, encoding: "utf8" })
  expect([status, stderr]).toEqual([0, ""])
  return path.join(home, folder, "src/index.ts")
}

const kinds: readonly (readonly [kind: string, atLeast: number, text: string, instead: string, clause: string])[] = [
  ["store", 40, "replaced(file, written({ position: last, rows: left }))", "", "store-38"],
  ["notifier", 12, "if (!isOpen) return yield* closed", "", "notifier-21"],
  ["directory", 18, "people.find((one) => one.person === person)", "people[0]", "directory-02"],
  ["keyring", 16, "if (!keys.has(person)) return false", "if (!keys.has(person)) return true", "keyring-12"],
  ["outbox", 25, "held.add(notice.trajectory)", "", "outbox-07"],
  ["door", 12, "again: answer.again }", "again: false }", "door-04"]
]

describe("npm create @omringd/adapter", () => {
  it.each(kinds)("--kind %s makes one that keeps its clauses, and says which one it no longer keeps", (kind, atLeast, text, instead, clause) => {
    const source = created("adapter", kind, "--kind", kind)
    const well = tested(kind)
    expect([well.status, well.failed]).toEqual([0, []])
    expect(well.kept).toBeGreaterThanOrEqual(atLeast)
    const before = fs.readFileSync(source, "utf8")
    expect(before.split(text)).toHaveLength(2)
    fs.writeFileSync(source, before.replace(text, () => instead))
    expect(tested(kind).failed).toContain(clause)
  })
})

it("npm create @omringd/pack makes a pack that keeps its clauses", () => {
  created("pack", "pack")
  const { status, failed, kept } = tested("pack")
  expect([status, failed]).toEqual([0, []])
  expect(kept).toBeGreaterThan(40)
})
