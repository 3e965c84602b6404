/** What a folder lists is what there is: one file for each step, core rule and invariant, under its own name. */
import { readdirSync } from "node:fs"
import { expect, it } from "vitest"
import { coreRules } from "../../src/coreRules.ts"
import type { Invariant } from "../../src/Invariants.ts"
import { Invariants } from "../../src/Invariants.ts"
import type { Rule } from "../../src/Rule.ts"
import { steps } from "../../src/steps.ts"

const files = (folder: string) => readdirSync(new URL(`../../src/${folder}/`, import.meta.url)).map((file) => file.replace(/\.ts$/, ""))
const loaded = async (folder: string, file: string) =>
  (await import(`../../src/${folder}/${file}.ts`)) as { readonly [name: string]: unknown }
const kebab = (tag: string) => tag.replaceAll(/(?!^)[A-Z]/g, "-$&").toLowerCase()

it("each step", async () => {
  expect(Object.keys(steps).map(kebab).toSorted()).toEqual(files("step").toSorted())
  for (const [tag, definition] of Object.entries(steps)) {
    expect(definition.tag).toBe(tag)
    expect({ ...(await loaded("step", kebab(tag))) }, tag).toEqual({ [tag]: definition })
  }
})

it("each core rule", async () => {
  expect(coreRules.map(({ id }) => id).toSorted()).toEqual(files("rule").toSorted())
  for (const file of files("rule")) expect((await loaded("rule", file))["default"] as Rule, file).toMatchObject({ id: file })
})

it("each invariant, but for what they have in common", async () => {
  const common = ["Invariant", "counted", "people"]
  const named = files("invariant").filter((file) => !common.includes(file))
  expect(Invariants.all.map(({ id }) => id)).toEqual(named.toSorted())
  for (const file of named) expect((await loaded("invariant", file))["default"] as Invariant, file).toMatchObject({ id: file })
})
