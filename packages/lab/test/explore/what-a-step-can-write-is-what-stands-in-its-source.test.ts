/** The table of what steps write, beside the steps themselves: each assignment in `changes`, and in what `changes` calls with the draft. */
import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Step, Trajectory } from "@omringd/core"
import type { Part } from "@omringd/core"
import { expect, it } from "vitest"
import { besides, writes } from "../../src/explore/cone/writes.ts"

const folder = fileURLToPath(new URL("../../../core/src/step/", import.meta.url))
const { id: _, version: __, history: ___, ...parts } = Trajectory.start("parts")
const isPart = (name: string): name is Part => name in parts

/** Functions of the core that are handed the draft and write into it. */
const through: { readonly [name: string]: readonly Part[] } = { setPlan: ["plan"] }

const sourceOf = (text: string): readonly Part[] => {
  const changes = /\n {2}changes: ([^]*?)(?=\n {2}(?:weighs|sketch|misfits|introduces)\b)/u.exec(text)?.[1] ?? expect.fail(text)
  const found = [...changes.matchAll(/\bnext\.(\w+) =(?!=)/gu)].flatMap(([, name = ""]) => (isPart(name) ? [name] : []))
  const called = [...changes.matchAll(/\b(\w+)\(next,/gu)].flatMap(([, name = ""]) => through[name] ?? [])
  return [...new Set([...found, ...called])].toSorted()
}

it("names for each step the parts it assigns, and no others", () => {
  const found = Object.fromEntries(readdirSync(folder).map((file) => {
    const text = readFileSync(`${folder}${file}`, "utf8")
    return [/define\("(\w+)"/u.exec(text)?.[1] ?? file, sourceOf(text)]
  }))
  expect(Object.keys(found).toSorted()).toEqual([...Step.tags].toSorted())
  expect(found).toEqual(Object.fromEntries(Object.entries(writes).map(([tag, list]) => [tag, list.toSorted()])))
})
it("names what the fold writes for any step", () => {
  const fold = readFileSync(fileURLToPath(new URL("../../../core/src/Fold.ts", import.meta.url)), "utf8")
  const found = [...fold.matchAll(/\bdraft\.(\w+) =(?!=)/gu)].flatMap(([, name = ""]) => (isPart(name) ? [name] : []))
  expect([...new Set(found)].toSorted()).toEqual(besides.toSorted())
})
