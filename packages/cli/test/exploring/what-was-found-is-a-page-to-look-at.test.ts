/** `omringd explore --html`: what was really found, with its story, as a page. */
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Step } from "@omringd/core"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { asked } from "../program/asked.ts"
import { inFolder } from "../tiny.ts"

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

/** A sentence for each step. */
const stepsTold = [
  "Mother gaf een signaal van verontrusting.", "Jane werd betrokken bij het traject.", "Noor maakt deel uit van het traject.",
  "Het traject voor Noor werd geopend, met Jane als consulent.", "Mother was vanaf toen niet meer betrokken bij het traject.", "Mother werd netwerkvoorzitter."
]

const explored = (language: string, ...more: readonly string[]): Promise<{ readonly exit: number; readonly html: string; readonly out: string }> =>
  inFolder(async (folder) => {
    const [file, page] = [join(folder, "world.yaml"), join(folder, "found.html")]
    await writeFile(file, world)
    const { exit, out } = await asked("explore", file, "--html", page, "--language", language, ...more)
    return { exit, html: await readFile(page, "utf8"), out }
  })

describe("a guard that is taken out", () => {
  beforeEach(() => { Object.assign(chair, { misfits: () => [] }) })
  afterEach(() => { Object.assign(chair, { misfits }) })
  it("is on the page, with its story in the language that was asked", async () => {
    const { exit, html, out } = await explored("nl")
    expect(exit).toBe(2)
    expect(html).toContain("<html lang=\"nl\">")
    expect(html).toContain("<h1>A mother leaves</h1>")
    expect(html).toContain("Gebroken: the-chair-is-here-and-of-family-or-network.")
    const story = /<article>[^]*?<\/article>/u.exec(html)?.[0] ?? ""
    expect(story).toContain("<h3>Dit moet altijd waar zijn, en is het niet: the-chair-is-here-and-of-family-or-network. De kortste weg erheen.</h3>")
    expect([...story.matchAll(/<li>([^<]*)/gu)].map((found) => found[1])).toEqual(stepsTold)
    expect(out).toContain("the-chair-is-here-and-of-family-or-network")
    const pictures = process.env["OMRINGD_PICTURES"]
    if (pictures !== undefined) await writeFile(join(pictures, "explored.html"), html)
  })
})
it("with every guard in place there is no story to tell", async () => {
  const { exit, html } = await explored("en")
  expect(exit).toBe(0)
  expect(html).toContain("No state breaks what is always true.")
  expect(html).not.toContain("<article>")
})
it("of one invariant that was asked alone it says that, and nothing of rules, ends or steps that are never taken", async () => {
  const only = "the-chair-is-here-and-of-family-or-network"
  const { exit, html, out } = await explored("en", "--only", only)
  expect(exit).toBe(0)
  for (const text of [html, out.replaceAll(/\s+/gu, " ")]) {
    expect(text).toContain(`No state breaks ${only}.`)
    expect(text).toContain(`Only ${only} was asked about`)
    expect(text).not.toContain("never met")
    expect(text).not.toContain("come to an end")
  }
})
