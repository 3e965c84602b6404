import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Writable } from "node:stream"
import { fileURLToPath } from "node:url"
import { languages, Step } from "@omringd/core"
import { makeWorld } from "@omringd/lab/explore"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { explore } from "../../src/command/explore.ts"
import { caseOf, caseText } from "../../src/exploring/case.ts"
import { packNames } from "../../src/packs.ts"
import { readCaseFile } from "../../src/case-file/read.ts"
import { asked } from "../program/asked.ts"
import { inFolder } from "../tiny.ts"

const terminal = () => {
  const said = { out: "", err: "" }
  const into = (key: "out" | "err") => new Writable({ write: (chunk, _, done) => { said[key] += String(chunk); done() } })
  return { said, terminal: { stdout: into("out"), stderr: into("err"), width: 96 } }
}

const world = `
title: A mother leaves
packs: [charter]
people:
  noor: { is: child, speaks: own }
  mother: { is: parent }
  jane: { is: consultant }
steps: [PersonJoined, ChildJoined, SignalReceived, TrajectoryOpened, ChairNamed, PersonLeft, SignalAnswered, InvolvementEnded]
`
const chair = Step.definition("ChairNamed")
const { misfits } = chair
const options = { symmetry: true, order: true, lists: true } as const

describe("a guard that is taken out", () => {
  beforeEach(() => { Object.assign(chair, { misfits: () => [] }) })
  afterEach(() => { Object.assign(chair, { misfits }) })

  it.each(languages)("is told in %s, and the case file tells the same", async (language) => {
    await inFolder(async (folder) => {
      const [file, kept] = [join(folder, "world.yaml"), join(folder, "found.yaml")]
      await writeFile(file, world)
      const { said, terminal: into } = terminal()
      expect(await explore(file, { ...options, language, case: kept }, into)).toBe(2)
      expect(said.out).toContain("the-chair-is-here-and-of-family-or-network")
      const text = await readFile(kept, "utf8")
      const read = readCaseFile(text, packNames)
      if ("problems" in read) throw new Error(JSON.stringify(read.problems))
      expect(read.caseFile.steps.map(({ step }) => step.step).at(-1)).toBe("ChairNamed")
      const again = await asked("tell", kept, "--language", language)
      expect(again.exit).toBe(0)
      // Every line of the story stands on the page.
      for (const line of again.out.split("\n").filter((one) => one.includes("Mother"))) expect(said.out).toContain(line.trim())
    })
  })
  it("is data with --json", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "world.yaml")
      await writeFile(file, world)
      const { out } = await asked("explore", file, "--json")
      const found = JSON.parse(out) as { readonly states: number; readonly transitions: number; readonly complete: boolean; readonly violations: readonly unknown[]; readonly stuck: readonly unknown[] }
      expect(found).toMatchObject({ complete: true, stuck: [] })
      expect(found.states).toBeGreaterThan(10)
      expect(found.transitions).toBeGreaterThan(found.states)
      expect(found.violations).toMatchObject([{ kind: "invariant", shortest: true, replayed: true }])
    })
  })
})

it("a step that was taken on a later day stands in the case file with that day", () => {
  const written = { title: "Two weeks", people: { noor: { is: "child" }, jane: { is: "consultant" } }, later: ["2026-03-09"] } as const
  const made = makeWorld(written) ?? expect.fail("there is no child in it")
  const [one, other] = made.moves
  if (one === undefined || other === undefined) throw new Error("nothing can be done in it")
  const told = { written, world: made, packs: ["charter"], title: "Found", moves: [one, { ...other, at: "2026-03-09" }] }
  expect(caseOf(told).steps.map(({ at }) => at)).toEqual(["2026-03-02", "2026-03-09"])
  expect(caseText(told).match(/on: (\S+)/gu)).toEqual(["on: 2026-03-02", "on: 2026-03-09"])
})

describe("a world", () => {
  it("gives the same bytes each time", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "world.yaml")
      await writeFile(file, world)
      const [one, other] = [await asked("explore", file, "--json"), await asked("explore", file, "--json")]
      expect(one.exit).toBe(0)
      expect(one.out).toBe(other.out)
    })
  })
  it("with mistakes in it is not explored: each is named, with its line", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "world.yaml")
      await writeFile(file, "title: Wrong\npeople:\n  jane: { is: boss }\nsteps: [Dance]\nplans: 40\npacks: [charter, none]\nduring: { WhatSettled: [Dreaming] }\n")
      const { exit, err } = await asked("explore", file)
      expect(exit).toBe(2)
      expect(err.split("\n").flatMap((line) => /world\.yaml:(\d+):\d+/u.exec(line)?.[1] ?? [])).toEqual(["3", "3", "4", "5", "6", "7"]) // of the people: who is a boss, and that there is no child
    })
  })
  it.each(["everything", "two-aunts", "weeks"])("of the examples is a world: %s", async (name) => {
    const file = fileURLToPath(new URL(`../../../../examples/worlds/${name}.yaml`, import.meta.url))
    const { exit, out } = await asked("explore", file, "--depth", "4", "--json")
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ violations: [] })
  })
})
