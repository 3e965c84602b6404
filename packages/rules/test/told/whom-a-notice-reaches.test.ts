/** Who is who when someone is told: each case, and that no condition can be dropped without a case that turns red. */
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { conditionsIn } from "../kill/conditions.ts"
import { circles, keeping, owing, planning, telling } from "./cases.ts"
import type { Case } from "./cases.ts"

const modules: { readonly [name: string]: readonly Case<never>[] } = { tell: telling, people: circles, owing, keeping, plan: planning }

it("every module is looked at", () => {
  const there = readdirSync(new URL("../../src/told/", import.meta.url)).map((file) => file.replace(/\.ts$/u, ""))
  expect(there.toSorted()).toEqual(Object.keys(modules).toSorted())
})

describe.each(Object.entries(modules))("%s", (name, cases) => {
  const path = `../../src/told/${name}.ts`
  // oxlint-disable-next-line walls/imports -- the path of a module, with the number of the condition it goes without
  const moduleAt = async (at: string): Promise<never> => (await import(/* @vite-ignore */ at)) as never // each case knows its module
  const without = conditionsIn(path, readFileSync(new URL(path, import.meta.url), "utf8"))

  it.each(cases.map((one) => [one.title, one] as const))("%s", async (_, { answer, expected }) => {
    expect(answer(await moduleAt(path))).toEqual(expected)
  })
  it("does not pass without any one of its conditions", async () => {
    const survived: string[] = []
    for (const [index, { line, drops }] of without.entries()) {
      const module = await moduleAt(`${path}?without=${index}`)
      const isRed = cases.some(({ answer, expected }) => {
        try {
          return JSON.stringify(answer(module)) !== JSON.stringify(expected)
        } catch {
          return true
        }
      })
      if (!isRed) survived.push(`${line}: ${drops}`)
    }
    expect(survived).toEqual([])
  })
})
