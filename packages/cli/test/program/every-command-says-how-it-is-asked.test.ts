/** Help: of every command its examples, which can be asked as they stand, and its exit codes. */
import { copyFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { helpOf } from "../../src/program/help.ts"
import { inFolder } from "../tiny.ts"
import { asked, everyCommand, pathOf, program, wordsOf } from "./asked.ts"

const commands = everyCommand()
const examples = commands.flatMap((command) => (helpOf(command)?.examples ?? []).map(([line]) => line))
const lines = [...new Set(examples)].filter((line) => line.startsWith("omringd "))
const published = (path: string) => fileURLToPath(new URL(`../../../../examples/${path}`, import.meta.url))

describe("every command", () => {
  it.each(commands.map((command) => [pathOf(command), command] as const))("%s has examples and exit codes in its help", async (path, command) => {
    const help = helpOf(command)
    expect(help?.examples.length).toBeGreaterThan(0)
    expect(Object.keys(help?.exits ?? {})).toContain("0")
    const { exit, out } = await asked(...path.split(" ").slice(1), "--help")
    expect(exit).toBe(0)
    for (const [line] of help?.examples ?? []) expect(out).toContain(`$ ${line}`)
    expect(out).toContain("Exit codes:")
  })
  it("with an answer gives it as JSON too, or as what another program reads", () => {
    const leaves = commands.filter((command) => command.commands.length === 0 && command.parent !== null)
    const without = leaves.filter((command) => !command.options.some(({ long }) => long === "--json")).map(pathOf)
    expect(without).toEqual(["omringd example", "omringd schema", "omringd completion"])
  })
})

describe("every example", () => {
  it.each(lines)("%s is understood", async (line) => {
    const given = program()
    let understood = false
    for (const command of everyCommand(given)) if (command.commands.length === 0) command.action(() => { understood = true })
    await given.parseAsync(wordsOf(line).slice(1).filter((word) => word !== "..."), { from: "user" }).catch((error: unknown) => {
      if (!line.includes("...")) throw error // an example that is cut short leaves out what is mandatory
      understood = String(error).includes("required option")
    })
    expect(understood).toBe(true)
  })
  it("that needs no more than what is published ends as it says", () => inFolder(async (folder) => {
    const named: { readonly [name: string]: string } = {
      "spink.yaml": published("cases/spink.yaml"), "partners.yaml": published("partners.yaml"), "people.yaml": published("people.yaml"),
      "omringd.db": join(folder, "omringd.db"), "spink.db": join(folder, "spink.db"), "log.json": join(folder, "log.json"), "log.xes": join(folder, "log.xes"),
      "mine.key": join(folder, "mine.key"), "/elsewhere/anchor": join(folder, "anchor")
    }
    await asked("tell", published("cases/spink.yaml"), "--store", named["omringd.db"] ?? "")
    await copyFile(published("people.yaml"), join(folder, "people.yaml"))
    const ended: { [line: string]: number } = {}
    const canRun = (line: string) => /^omringd (?:tell|partners|glossary|verify|export|retain --store \S+ --jurisdiction|notices rules|example|schema|completion)\b/u.test(line) && !line.includes("--anchor") && !line.includes("--run") // a run takes a while to make: the tests of export make one
    for (const line of lines.filter(canRun)) {
      const { exit, err } = await asked(...wordsOf(line).slice(1).map((word) => (line.startsWith("omringd example") ? word : named[word] ?? word)))
      ended[line] = exit
      if (exit !== 0) throw new Error(`${line}: ${exit} ${err}`)
    }
    expect(Object.keys(ended).length).toBeGreaterThan(18)
  }), 60_000)
})
