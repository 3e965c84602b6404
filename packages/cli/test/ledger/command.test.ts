/** `omringd ledger` as it is run. */
import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { show } from "../../src/command/ledger.ts"
import { noCases } from "../../src/ledger/cases.ts"
import { ledgerOf } from "../../src/ledger/compute.ts"
import type { Ledger } from "../../src/ledger/Ledger.ts"
import { asked } from "../program/asked.ts"

const published = fileURLToPath(new URL("../../../../examples/cases/", import.meta.url))

const ran = (...args: readonly string[]) => asked("ledger", ...args)
/** The same for a ledger at hand. */
const shown = (found: Ledger) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const exit = show(found, { language: "en", histories: 0, seed: 1 }, { stdout, stderr, width: 96 })
  return { exit, err: String((stderr.read() as Buffer | null) ?? "") }
}
const few = ["--histories", "2", "--seed", "5", "--cases", published]

describe("omringd ledger", () => {
  it("prints JSON by clause id", async () => {
    const { exit, out, err } = await ran("--json", "--document", "003", ...few)
    const ledger = JSON.parse(out) as Ledger
    expect([exit, err]).toEqual([0, ""])
    expect(ledger.omringd).toBe(1)
    expect(Object.keys(ledger.clauses)).toContain("not-alone")
    expect(ledger.clauses["equality"]).toMatchObject({ kinds: ["none"], rules: [], answeredBy: { people: { en: expect.any(String) as string } } })
    expect(ledger.looked.histories).toEqual({ number: 2, turns: 60, seed: 5 })
    expect(ledger.looked.cases).toContain("spink")
  })
  it("prints a page without colour for whatever is no terminal, in the language that was asked", async () => {
    const { exit, out } = await ran("--language", "nl", "--document", "002", ...few)
    expect(exit).toBe(0)
    expect(out).toContain("Verantwoording\n")
    expect(out).toContain("few-links (wordt getoond)")
    expect(out).not.toContain("\u001B")
    expect(out.split("\n").filter((line) => line.length > 96)).toEqual([])
  })
  it("prints Markdown", async () => {
    const { out } = await ran("--markdown", "--document", "001", ...few)
    expect(out).toMatch(/^# Ledger\n/u)
    expect(out).toContain("### is-this-child-safe")
  })
  it("prints the same again for the same seed, and other counts for another", async () => {
    const once = await ran("--json", ...few)
    expect((await ran("--json", ...few)).out).toBe(once.out)
    expect((await ran("--json", ...few.with(3, "6"))).out).not.toBe(once.out.replace('"seed": 5', '"seed": 6'))
  })
  it("goes on without cases where there are none, and says so", async () => {
    const empty = await mkdtemp(join(tmpdir(), "omringd-cases-"))
    await writeFile(join(empty, "broken.yaml"), "no: case")
    const { exit, out } = await ran("--document", "000", "--histories", "0", "--cases", empty)
    expect(exit).toBe(0)
    expect(out).toContain("no cases; 0 random histories")
    expect(out).toContain("cases: never asked")
  })
  it("fails when a clause has no answer, or a rule no clause, and says which", () => {
    const found = ledgerOf({ cases: noCases, histories: 0, seed: 1, document: "001" })
    expect(shown(found)).toEqual({ exit: 0, err: "" })
    expect(shown({ ...found, unanswered: ["courage"] })).toEqual({ exit: 1, err: "courage is a clause without an answer\n" })
    expect(shown({ ...found, adrift: ["a-rule: none"] })).toEqual({ exit: 1, err: "a-rule: none is no clause\n" })
  })
  it.each([
    [["--cases", "/no/such/folder"], "is no folder that can be read"], [["--document", "005"], "Allowed choices are"],
    [["--histories", "many"], "whole number"], [["--seed", "-1"], "whole number"], [["--json", "--markdown"], "cannot be used with"]
  ])("refuses %j", async (args, why) => {
    const { exit, out, err } = await ran(...args)
    expect([exit, out]).toEqual([1, ""])
    expect(err).toContain(why)
  })
})
