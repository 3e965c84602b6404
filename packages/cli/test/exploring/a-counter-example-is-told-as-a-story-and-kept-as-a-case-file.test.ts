import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Writable } from "node:stream"
import { fileURLToPath } from "node:url"
import { languages, Step } from "@omringd/core"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { explore } from "../../src/command/explore.ts"
import { run } from "../../src/command/run.ts"
import { packNames } from "../../src/packs.ts"
import { readCaseFile } from "../../src/case-file/read.ts"
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
      const again = terminal()
      expect(await run(["tell", kept, "--language", language], "0", again.terminal)).toBe(0)
      // Every line of the story stands on the page.
      for (const line of again.said.out.split("\n").filter((one) => one.includes("Mother"))) expect(said.out).toContain(line.trim())
    })
  })
  it("is data with --json", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "world.yaml")
      await writeFile(file, world)
      const { said, terminal: into } = terminal()
      await run(["explore", file, "--json"], "0", into)
      const found = JSON.parse(said.out) as { readonly states: number; readonly transitions: number; readonly complete: boolean; readonly violations: readonly unknown[]; readonly stuck: readonly unknown[] }
      expect(found).toMatchObject({ complete: true, stuck: [] })
      expect(found.states).toBeGreaterThan(10)
      expect(found.transitions).toBeGreaterThan(found.states)
      expect(found.violations).toMatchObject([{ kind: "invariant", shortest: true, replayed: true }])
    })
  })
})

describe("a world", () => {
  it("gives the same bytes each time", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "world.yaml")
      await writeFile(file, world)
      const [one, other] = [terminal(), terminal()]
      expect(await run(["explore", file, "--json"], "0", one.terminal)).toBe(0)
      await run(["explore", file, "--json"], "0", other.terminal)
      expect(one.said.out).toBe(other.said.out)
    })
  })
  it("with mistakes in it is not explored: each is named, with its line", async () => {
    await inFolder(async (folder) => {
      const file = join(folder, "world.yaml")
      await writeFile(file, "title: Wrong\npeople:\n  jane: { is: boss }\nsteps: [Dance]\nplans: 40\npacks: [charter, none]\nduring: { WhatSettled: [Dreaming] }\n")
      const { said, terminal: into } = terminal()
      expect(await run(["explore", file], "0", into)).toBe(2)
      expect(said.err.split("\n").flatMap((line) => /world\.yaml:(\d+):\d+/u.exec(line)?.[1] ?? [])).toEqual(["3", "3", "4", "5", "6", "7"]) // of the people: who is a boss, and that there is no child
    })
  })
  it.each(["everything", "two-aunts"])("of the examples is a world: %s", async (name) => {
    const { said, terminal: into } = terminal()
    const file = fileURLToPath(new URL(`../../../../examples/worlds/${name}.yaml`, import.meta.url))
    expect(await run(["explore", file, "--depth", "4", "--json"], "0", into)).toBe(0)
    expect(JSON.parse(said.out)).toMatchObject({ violations: [] })
  })
})
