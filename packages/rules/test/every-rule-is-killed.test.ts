/** A rule's stories pin it down: always kept, always broken, or without any one of its conditions, at least one of them turns red. */
import { readFileSync } from "node:fs"
import { Need } from "@omringd/core"
import type { Rule } from "@omringd/core"
import { judgeAt, tell } from "@omringd/core/Story"
import type { Told } from "@omringd/core/Story"
import { describe, expect, it } from "vitest"
import { conditionsIn } from "./kill/conditions.ts"
import { asConfigured, folders, placeOf, rulesIn } from "./packs.ts"

interface Stories {
  readonly kept: readonly Told[]
  readonly broken: readonly Told[]
}
const told = (tales: Rule["kept"]): readonly Told[] =>
  Object.values(tales).map((tale) => {
    const one = tell(tale)
    if ("reasons" in one) throw new Error(JSON.stringify(one.reasons))
    return one
  })

/** Whether a story of the rule as it was written turns red under this one; a rule that throws is red. */
const isRed = ({ kept, broken }: Stories, rule: Rule): boolean => {
  try {
    return kept.some((one) => judgeAt(rule, one).length > 0) || broken.some((one) => judgeAt(rule, one).length === 0)
  } catch {
    return true
  }
}

const ruleFrom = async (path: string, id: string): Promise<Rule> => {
  // oxlint-disable-next-line walls/imports -- the path of a rule, with the number of the condition it goes without
  const module = (await import(/* @vite-ignore */ path)) as Record<string, unknown> // each file exports its rule, or what makes it
  return asConfigured(id, Object.values(module))
}

describe.each(folders.flatMap((folder) => rulesIn(folder).map((id) => [id, folder] as const)))("%s", (id, folder) => {
  const path = `${placeOf(folder)}/${id}.ts`
  const without = conditionsIn(path, readFileSync(new URL(path, import.meta.url), "utf8"))

  it("does not pass when it is always kept, or always broken", async () => {
    const rule = await ruleFrom(path, id)
    const stories = { kept: told(rule.kept), broken: told(rule.broken) }
    expect(isRed(stories, rule)).toBe(false)
    expect(isRed(stories, { ...rule, needs: () => [] })).toBe(true)
    expect(isRed(stories, { ...rule, during: undefined, needs: () => [Need.of("anything", {}).metBy("ReviewHeld")] })).toBe(true)
  })

  it("does not pass without any one of its conditions", async () => {
    const survived: string[] = []
    const { kept, broken } = await ruleFrom(path, id)
    const stories = { kept: told(kept), broken: told(broken) }
    for (const [index, { line, drops }] of without.entries()) {
      if (!isRed(stories, await ruleFrom(`${path}?without=${index}`, id))) survived.push(`${line}: ${drops}`)
    }
    expect(survived).toEqual([])
  })
})
