import { readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { judge } from "@omringd/core/Story"
import { charter } from "../src/charter.ts"

const { rules } = charter()

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  it.each(Object.entries(rule.kept))("is kept: %s", (_title, tale) => {
    expect(judge(rule, tale)).toEqual([])
  })
  it.each(Object.entries(rule.broken))("is broken: %s", (_title, tale) => {
    const missing = judge(rule, tale)
    expect(missing).toBeInstanceOf(Array)
    expect(missing).not.toEqual([])
  })
})

describe("the charter", () => {
  it("has one file for each rule, named as the rule", () => {
    const files = readdirSync(fileURLToPath(new URL("../src/charter", import.meta.url))).map((file) => file.replace(/\.ts$/, ""))
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })
})
