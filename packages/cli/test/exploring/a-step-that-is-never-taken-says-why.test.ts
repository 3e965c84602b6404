/** What `omringd explore` says of steps that are never taken, and of what it left out, in each language. */
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { languages } from "@omringd/core"
import { describe, expect, it } from "vitest"
import { askedAt } from "../program/asked.ts"
import { inFolder } from "../tiny.ts"

const explored = (world: string, ...more: readonly string[]): Promise<string> =>
  inFolder(async (folder) => {
    const file = join(folder, "world.yaml")
    await writeFile(file, world)
    return (await askedAt({ width: 400 }, "explore", file, ...more)).out
  })
const family = `
title: A small family
packs: [charter]
people:
  noor: { is: child, speaks: own }
  mother: { is: parent }
  jane: { is: consultant }
  ann: { is: judge }
`
const begin = "PersonJoined, ChildJoined, SignalReceived, SignalAnswered, TrajectoryOpened, InvolvementEnded"

describe("a step that is never taken", () => {
  it("could be taken only in phases that no state comes to, waits for a rule, or is held back", async () => {
    const out = await explored(`${family}steps: [${begin}, CarriedByNetwork, WhatSettled, DifferenceDiscussed]\n`, "--language", "en")
    expect(out).toContain("- CarriedByNetwork: no state comes to Testing, and it can be taken only there")
    expect(out).toMatch(/- WhatSettled: it waits for [a-z-, ]*child-has-a-voice[a-z-, ]*, never met/u)
    expect(out).toContain("- DifferenceDiscussed: in each state something in the step itself or a rule holds it back")
  })
  it("would be taken by someone who never comes in", async () => {
    const out = await explored(`${family}steps: [ChildJoined, SignalReceived, SignalAnswered, TrajectoryOpened]\n`, "--language", "en")
    expect(out).toMatch(/- (?:ChildJoined|SignalAnswered): whoever would take it never comes in: jane/u)
  })
  it("may lie beyond the bound", async () => {
    expect(await explored(`${family}steps: [${begin}]\n`, "--depth", "1", "--language", "en")).toContain("not seen before the bound")
  })
})

it.each(languages.filter((language) => language !== "en"))("nothing of what was left out is told in English in %s", async (language) => {
  const world = `${family}steps: [${begin}, DifferenceDiscussed]\n`
  const sentences = (out: string) => new Set(out.split("\n").map((line) => line.trim().replace(/^[~-] /u, "")).filter((line) => line.split(" ").length > 4))
  const english = sentences(await explored(world, "--language", "en"))
  const other = sentences(await explored(world, "--language", language))
  expect(english.size).toBeGreaterThan(10)
  expect([...other].filter((one) => english.has(one))).toEqual([])
})
