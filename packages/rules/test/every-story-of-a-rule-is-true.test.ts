import { describe, expect, it } from "vitest"
import { judge } from "@omringd/core/Story"
import { packs, rulesIn } from "./packs.ts"

describe.each(packs.map((pack) => [pack.name, pack.rules] as const))("the pack %s", (name, rules) => {
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

  it("has one file for each rule, named as the rule", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(rulesIn(name).toSorted())
  })
})
